import { Router } from 'express';
import escapeHtml from 'escape-html';
import { page, safePage } from '../lib/html.js';

export const labelsRouter = Router();

// Printable shelf label
labelsRouter.get('/shelf', (req, res) => {
  const { name, rack } = req.query;
  res.send(`<div class="label"><h1>${name}</h1><small>${rack ?? ''}</small></div>`);
});

labelsRouter.get('/crate', (req, res) => {
  const name = escapeHtml(String(req.query.name ?? ''));
  const rack = escapeHtml(String(req.query.rack ?? ''));
  res.send(`<div class="label"><h1>${name}</h1><small>${rack}</small></div>`);
});

labelsRouter.get('/note', (req, res) => {
  const text = String(req.query.text ?? '');
  res.type('html').send(page('Note', `<p>${text}</p>`));
});

labelsRouter.get('/memo', (req, res) => {
  const text = String(req.query.text ?? '');
  res.type('html').send(safePage('Memo', text));
});

labelsRouter.get('/plain', (req, res) => {
  res.type('text/plain').send(`Label: ${req.query.name}`);
});
