export class AppError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export const unauthorized = () => {
  throw new AppError('Please sign in', 401);
};

export const notFound = () => {
  throw new AppError('Not found', 404);
};
