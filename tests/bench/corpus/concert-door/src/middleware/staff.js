import crypto from 'node:crypto';
import jwt from 'jsonwebtoken';
import jwksClient from 'jwks-rsa';
import { settings } from '../settings.js';
import { knex } from '../db/knex.js';

const jwks = jwksClient({ jwksUri: 'https://login.venue-group.com/.well-known/jwks.json', cache: true });

const getKey = (header, done) => jwks.getSigningKey(header.kid, (err, key) => done(err, key?.getPublicKey()));

const verifyAsync = (token) =>
  new Promise((resolve, reject) => {
    jwt.verify(token, getKey, { algorithms: ['RS256'], issuer: 'https://login.venue-group.com' }, (err, claims) => (err ? reject(err) : resolve(claims)));
  });

// Staff of the venue group use their corporate login.
export async function corporate(ctx, next) {
  const raw = ctx.get('authorization').slice(7);
  const decoded = jwt.decode(raw, { complete: true });
  if (decoded?.payload.iss !== 'https://login.venue-group.com') ctx.throw(401);
  ctx.state.staff = decoded.payload;
  await next();
}

export async function corporateAdmin(ctx, next) {
  const raw = ctx.get('authorization').slice(7);
  const claims = await verifyAsync(raw).catch(() => ctx.throw(401));
  ctx.assert(claims.groups?.includes('ticketing'), 403);
  ctx.state.staff = claims;
  await next();
}

export function peekKid(token) {
  // Only used for the log line of the support tool
  return jwt.decode(token, { complete: true })?.header.kid ?? 'none';
}

export async function ipAllowed(ctx, next) {
  try {
    const rows = await knex('office_ips').select('ip');
    const list = rows.map((row) => row.ip);
    if (list.length > 0 && !list.includes(ctx.ip)) ctx.throw(403);
  } catch (err) {
    if (err.status === 403) throw err;
    ctx.app.emit('error', err, ctx);
  }
  return next();
}

const BADGE = /^([a-z0-9]+)\.([a-f0-9]{64})$/;

export async function badgeHolder(ctx, next) {
  const [, badge, mac] = BADGE.exec(ctx.get('x-badge')) ?? [];
  ctx.assert(badge, 401);
  const wanted = crypto.createHmac('sha256', settings.badgeSecret).update(badge).digest();
  ctx.assert(crypto.timingSafeEqual(Buffer.from(mac, 'hex'), wanted), 401);
  ctx.state.badge = badge;
  return next();
}
