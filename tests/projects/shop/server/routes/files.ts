import { Router } from 'express';
import { exec, execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { config } from '../config';
import { requireAuth, requireRole } from '../middleware/auth';

const run = promisify(exec);
const runFile = promisify(execFile);
const MANUALS = path.resolve(config.uploads.directory, 'manuals');
const TEMPLATES = { invoice: 'invoice.hbs', receipt: 'receipt.hbs' } as const;

export const filesRouter = Router();
filesRouter.use(requireAuth);

filesRouter.get('/manuals/:name', (req, res) => {
  res.sendFile(path.join(MANUALS, req.params.name));
});

filesRouter.get('/export', async (req, res) => {
  const file = String(req.query.file);
  const content = await readFile('./exports/' + file, 'utf8');
  res.type('text/csv').send(content);
});

filesRouter.post('/thumbnail', requireRole('admin'), async (req, res) => {
  const { source, width } = req.body;
  await run(`convert uploads/${source} -resize ${Number(width)} thumbs/${Date.now()}.webp`);
  res.status(201).json({ ok: true });
});

filesRouter.get('/attachments/:name', (req, res) => {
  const name = path.basename(req.params.name);
  createReadStream(path.join(MANUALS, name))
    .on('error', () => res.status(404).end())
    .pipe(res);
});

filesRouter.get('/pages/*path', (req, res) => {
  const target = path.resolve(MANUALS, [req.params.path].flat().join('/'));
  if (!target.startsWith(MANUALS + path.sep)) {
    res.status(400).json({ error: 'No such page' });
    return;
  }
  res.sendFile(target);
});

filesRouter.get('/templates/:kind', async (req, res) => {
  const kind = req.params.kind === 'invoice' ? 'invoice' : 'receipt';
  res.type('text/plain').send(await readFile(path.join('./templates', TEMPLATES[kind]), 'utf8'));
});

filesRouter.get('/version', requireRole('admin'), async (_req, res) => {
  const { stdout } = await runFile('git', ['rev-parse', '--short', 'HEAD']);
  const match = /^[0-9a-f]+/.exec(stdout);
  res.json({ version: match?.[0] ?? 'unknown' });
});
