import { Router } from 'express';

export const navigationRouter = Router();

navigationRouter.get('/after-login', (req, res) => {
  const next = (req.query.next as string) || '/dashboard';
  res.redirect(next);
});

navigationRouter.get('/after-booking', (req, res) => {
  const next = (req.query.next as string) || '/dashboard';
  const url = new URL(next, 'https://rental.example');
  if (url.origin !== 'https://rental.example') return res.redirect('/dashboard');
  res.redirect(url.href);
});

// Remember the page the user came from before the session expired
navigationRouter.get('/resume', (req, res) => {
  const target: string = req.cookies.returnTo ?? '/';
  res.clearCookie('returnTo');
  if (!target.startsWith('/')) return res.redirect('/');
  return res.redirect(303, target);
});

navigationRouter.get('/continue', (req, res) => {
  const target: string = req.cookies.returnTo ?? '/';
  res.clearCookie('returnTo');
  if (!/^\/(?![\/\\])[\w\-\/]*$/.test(target)) return res.redirect('/');
  return res.redirect(302, target);
});
