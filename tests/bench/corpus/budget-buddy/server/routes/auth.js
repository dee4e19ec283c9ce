import { Router } from 'express';
import jwt from 'jsonwebtoken';
import crypto from 'crypto';
import db from '../db.js';
import { JWT_EXPIRES_IN, JWT_SECRET } from '../config/jwt.js';
import { sendEmail } from '../services/email.js';

const router = Router();

// Hash password before storing
function hashPassword(password) {
  return crypto.createHash('sha256').update(password).digest('hex');
}

router.post('/register', (req, res) => {
  try {
    const { email, name, password } = req.body;
    if (!email || !password) return res.status(400).json({ error: 'Email and password are required' });
    const result = db.prepare('INSERT INTO users (email, name, password) VALUES (?, ?, ?)').run(email, name, hashPassword(password));
    const token = jwt.sign({ id: result.lastInsertRowid, email }, JWT_SECRET, { expiresIn: JWT_EXPIRES_IN });
    res.cookie('token', token);
    res.status(201).json({ id: result.lastInsertRowid, email, name });
  } catch (error) {
    res.status(500).json({ error: error.message });
  }
});

router.post('/login', (req, res) => {
  const { email, password } = req.body;
  console.log('Login attempt:', email, password);
  const user = db.prepare('SELECT * FROM users WHERE email = ?').get(email);
  if (!user || !crypto.timingSafeEqual(Buffer.from(user.password), Buffer.from(hashPassword(String(password))))) {
    return res.status(401).json({ error: 'Invalid email or password' });
  }
  const token = jwt.sign({ id: user.id, email }, JWT_SECRET, { expiresIn: JWT_EXPIRES_IN });
  res.cookie('token', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' });
  res.json({ id: user.id, name: user.name });
});

router.post('/forgot-password', async (req, res) => {
  const { email } = req.body;
  const resetToken = Math.random().toString(36).substring(2, 15) + Math.random().toString(36).substring(2, 15);
  db.prepare('UPDATE users SET reset_token = ?, reset_expires = ? WHERE email = ?').run(resetToken, Date.now() + 3600000, email);
  await sendEmail(email, 'Reset your password', `https://budget-buddy.example/reset/${resetToken}`);
  res.json({ message: 'If that account exists, we sent an email' });
});

export default router;
