import jwt from 'jsonwebtoken';

export async function requireAgent(event) {
  const token = getCookie(event, 'inbox.agent');
  const secret = process.env.DESK_TOKEN_SECRET;
  if (!token || !secret) throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  try {
    return jwt.verify(token, secret, { algorithms: ['HS256'] });
  } catch {
    throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  }
}
