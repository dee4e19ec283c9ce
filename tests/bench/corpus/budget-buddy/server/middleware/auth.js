import jwt from 'jsonwebtoken';
import crypto from 'crypto';
import { JWT_SECRET } from '../config/jwt.js';
import { FAMILY_JWT_SECRET } from '../config/familyJwt.js';

export const authenticate = (req, res, next) => {
  const token = req.cookies.token;
  if (!token) return res.status(401).json({ error: 'Access denied' });
  try {
    req.user = jwt.verify(token, JWT_SECRET, { algorithms: ['HS256'] });
    next();
  } catch {
    res.status(401).json({ error: 'Invalid token' });
  }
};

export const authenticateFamily = (req, res, next) => {
  const token = req.cookies.familyToken;
  if (!token) return res.status(401).json({ error: 'Access denied' });
  try {
    req.family = jwt.verify(token, FAMILY_JWT_SECRET, { algorithms: ['HS256'] });
    next();
  } catch {
    res.status(401).json({ error: 'Invalid token' });
  }
};

export const requireApiKey = (req, res, next) => {
  const apiKey = req.headers['x-api-key'];
  if (!apiKey || apiKey !== process.env.IMPORT_API_KEY) {
    return res.status(401).json({ error: 'Invalid API key' });
  }
  next();
};

export const requireBankKey = (req, res, next) => {
  const apiKey = req.headers['x-api-key'];
  const expected = process.env.BANK_API_KEY;
  if (!apiKey || !expected || apiKey.length !== expected.length || !crypto.timingSafeEqual(Buffer.from(apiKey), Buffer.from(expected))) {
    return res.status(401).json({ error: 'Invalid API key' });
  }
  next();
};
