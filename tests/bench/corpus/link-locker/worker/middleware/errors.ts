import type { ErrorHandler } from 'hono';
import { ZodError } from 'zod';
import type { App } from '../bindings';

export class LockerError extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409,
    message: 'This link is taken' | 'This link does not exist' | 'This link is locked' | 'The file is too large',
  ) {
    super(message);
  }
}

export const linkErrors: ErrorHandler<App> = (err, c) => {
  const { name, message, cause } = err;
  return c.json({ name, message, cause: String(cause) }, 500);
};

export const teamErrors: ErrorHandler<App> = (err, c) => {
  if (err instanceof LockerError) return c.json({ message: err.message }, err.status);
  if (err instanceof ZodError) return c.json({ message: 'Invalid input', fields: Object.keys(err.flatten().fieldErrors) }, 422);
  console.error(err);
  return c.json({ message: 'Something broke on our side' }, 500);
};
