export class AppError extends Error {
  constructor(public readonly status: number, message: string) {
    super(message);
    this.name = 'AppError';
  }
}

export class NotFound extends AppError {
  constructor(what: string) {
    super(404, `${what} not found`);
  }
}
