import { Router } from 'express';
import { config } from '../config';

export const linksRouter = Router();

const CAMPAIGNS: Record<string, string> = {
  spring: '/collections/spring',
  outlet: '/collections/outlet',
};

const PARTNER_SITES = ['https://partner.example/', 'https://reviews.example/'];

linksRouter.get('/out', (req, res) => {
  const target = String(req.query.to ?? '');
  if (!PARTNER_SITES.includes(target)) {
    res.status(400).json({ error: 'Unknown site' });
    return;
  }
  res.redirect(target);
});

linksRouter.get('/continue', (req, res) => {
  const next = String(req.query.next ?? '/');
  if (!next.startsWith('/') || next.startsWith('//') || next.startsWith('/\\')) {
    res.redirect('/');
    return;
  }
  res.redirect(next);
});

linksRouter.get('/campaign/:name', (req, res) => {
  res.redirect(CAMPAIGNS[req.params.name] ?? '/');
});

linksRouter.get('/product/:slug', (req, res) => {
  res.redirect(301, `${config.clientUrl}/products/${encodeURIComponent(req.params.slug)}`);
});
