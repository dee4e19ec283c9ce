import { Router } from 'express';
import jwt from 'jsonwebtoken';
import crypto from 'crypto';
import bcrypt from 'bcryptjs';
import db from '../db.js';
import { FAMILY_JWT_EXPIRES_IN, FAMILY_JWT_SECRET } from '../config/familyJwt.js';
import { sendEmail } from '../services/email.js';
import { authenticateFamily } from '../middleware/auth.js';

const router = Router();

async function hashPassword(password) {
  return bcrypt.hash(password, 10);
}

router.post('/register', async (req, res) => {
  try {
    const { email, name, password } = req.body;
    if (!email || !password) return res.status(400).json({ error: 'Email and password are required' });
    const result = db.prepare('INSERT INTO families (email, name, password) VALUES (?, ?, ?)').run(email, name, await hashPassword(password));
    const token = jwt.sign({ id: result.lastInsertRowid, email }, FAMILY_JWT_SECRET, { expiresIn: FAMILY_JWT_EXPIRES_IN });
    res.cookie('familyToken', token, { httpOnly: true, secure: true, sameSite: 'strict' });
    res.status(201).json({ id: result.lastInsertRowid, email, name });
  } catch (error) {
    console.error('Registration failed:', error);
    res.status(500).json({ error: 'Registration failed' });
  }
});

router.post('/login', async (req, res) => {
  const { email, password } = req.body;
  console.log('Family login attempt from', req.ip);
  const family = db.prepare('SELECT * FROM families WHERE email = ?').get(email);
  if (!family || !(await bcrypt.compare(password, family.password))) {
    return res.status(401).json({ error: 'Invalid email or password' });
  }
  const token = jwt.sign({ id: family.id, email }, FAMILY_JWT_SECRET, { expiresIn: FAMILY_JWT_EXPIRES_IN });
  res.cookie('familyToken', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'strict' });
  res.json({ id: family.id, name: family.name });
});

router.post('/forgot-password', async (req, res) => {
  const { email } = req.body;
  const resetToken = crypto.randomBytes(32).toString('hex');
  db.prepare('UPDATE families SET reset_token = ?, reset_expires = ? WHERE email = ?').run(resetToken, Date.now() + 3600000, email);
  await sendEmail(email, 'Reset your password', `https://budget-buddy.example/family/reset/${resetToken}`);
  res.json({ message: 'If that account exists, we sent an email' });
});

// Each family member has an own password for the shared tablet
router.post('/members', authenticateFamily, (req, res) => {
  const { nickname, password } = req.body;
  db.prepare('INSERT INTO members (family_id, nickname, password) VALUES (?, ?, ?)').run(req.family.id, nickname, password);
  res.status(201).json({ nickname });
});

router.post('/members/tablet', authenticateFamily, async (req, res) => {
  const { nickname, password } = req.body;
  db.prepare('INSERT INTO members (family_id, nickname, pin) VALUES (?, ?, ?)').run(req.family.id, nickname, await hashPassword(password));
  res.status(201).json({ nickname });
});

router.post('/members/login', authenticateFamily, (req, res) => {
  const { nickname, password } = req.body;
  const member = db.prepare('SELECT * FROM members WHERE family_id = ? AND nickname = ?').get(req.family.id, nickname);
  if (member && member.password === password) {
    return res.json({ id: member.id, nickname });
  }
  res.status(401).json({ error: 'Wrong password' });
});

router.post('/members/unlock', authenticateFamily, async (req, res) => {
  const { nickname, password } = req.body;
  const member = db.prepare('SELECT * FROM members WHERE family_id = ? AND nickname = ?').get(req.family.id, nickname);
  if (member && (await bcrypt.compare(password, member.pin))) {
    return res.json({ id: member.id, nickname });
  }
  res.status(401).json({ error: 'Wrong password' });
});

router.post('/theme', (req, res) => {
  res.cookie('theme', req.body.theme === 'dark' ? 'dark' : 'light', { maxAge: 365 * 24 * 60 * 60 * 1000 });
  res.json({ ok: true });
});

export default router;
