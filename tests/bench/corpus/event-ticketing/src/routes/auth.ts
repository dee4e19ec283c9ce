import { Router } from 'express';
import jwt from 'jsonwebtoken';
import { verifyLogin } from '../services/login.js';
import { isLocalPath } from '../services/urls.js';

export const authRouter = Router();

function issue(user: { id: string; role: string }) {
  return jwt.sign({ id: user.id, role: user.role }, process.env.JWT_SECRET!, { expiresIn: '8h' });
}

authRouter.post('/login', async (req, res) => {
  const user = await verifyLogin(String(req.body.email ?? ''), String(req.body.password ?? ''));
  if (!user) return res.status(401).json({ error: 'Wrong e-mail or password' });
  res.cookie('session', issue(user), { httpOnly: true, secure: true, sameSite: 'lax' });
  const { next = '/account' } = req.query;
  return res.redirect(303, next as string);
});

authRouter.post('/box-office', async (req, res) => {
  const user = await verifyLogin(String(req.body.email ?? ''), String(req.body.password ?? ''));
  if (!user) return res.status(401).json({ error: 'Wrong e-mail or password' });
  res.cookie('session', issue(user), { httpOnly: true, secure: true, sameSite: 'lax' });
  const next = String(req.query.next ?? '/account');
  return res.redirect(303, isLocalPath(next) ? next : '/account');
});

authRouter.get('/logout', (req, res) => {
  res.clearCookie('session');
  const back = req.get('referer') ?? '/';
  const target = typeof req.query.returnTo === 'string' && req.query.returnTo.startsWith('/') ? req.query.returnTo : '/';
  if (back.includes('/staff')) return res.redirect('/staff/login');
  res.redirect(target);
});

authRouter.get('/signout', (req, res) => {
  res.clearCookie('session');
  const raw = typeof req.query.returnTo === 'string' ? req.query.returnTo : '/';
  const url = new URL(raw, 'https://tickets.example');
  const goal = url.origin === 'https://tickets.example' ? url.pathname.replace(/^\/+/, '/') + url.search : '/';
  res.redirect(goal);
});
