import assert from 'node:assert';
import { getIronSession } from 'iron-session';

const ownerOptions = {
  cookieName: 'paw_owner',
  password: process.env.OWNER_SESSION_PASSWORD ?? 'complex_password_at_least_32_characters_long',
  cookieOptions: { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' },
};

const keeperPassword = process.env.KEEPER_SESSION_PASSWORD;
assert(keeperPassword?.length >= 32, 'KEEPER_SESSION_PASSWORD needs at least 32 characters');

const keeperOptions = {
  cookieName: 'paw_keeper',
  password: keeperPassword,
  cookieOptions: { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'strict' },
};

export const ownerSession = (req, res) => getIronSession(req, res, ownerOptions);
export const keeperSession = (req, res) => getIronSession(req, res, keeperOptions);
