import jwt from 'jsonwebtoken';

export class HttpError extends Error {
  constructor(statusCode, message) {
    super(message);
    this.statusCode = statusCode;
  }
}

export function requireSession(event) {
  const [, token] = (event.headers?.authorization ?? '').match(/^Bearer (.+)$/) ?? [];
  if (!token) throw new HttpError(401, 'Unauthorized');
  try {
    return jwt.verify(token, process.env.SESSION_SECRET, { algorithms: ['HS256'] });
  } catch {
    throw new HttpError(401, 'Unauthorized');
  }
}

export const reply = (statusCode, body) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const withErrors = (fn) => async (event) => {
  try {
    return await fn(event);
  } catch (err) {
    if (err instanceof HttpError) return reply(err.statusCode, { error: err.message });
    console.error(err);
    return reply(500, { error: 'Internal error' });
  }
};

export const withSession = (fn) => withErrors((event) => fn(event, requireSession(event)));
