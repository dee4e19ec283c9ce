import { Router } from 'express';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { config } from '../config';
import { requireAuth, requireRole } from '../middleware/auth';
import { resolveInside } from '../services/paths';

const runFile = promisify(execFile);
const MANUALS = path.resolve(config.uploads.directory, 'manuals');
const TEMPLATES = { invoice: 'invoice.hbs', receipt: 'receipt.hbs' } as const;

const thumbnailSchema = z.object({
  source: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,60}\.(?:jpg|png|webp)$/),
  width: z.number().int().min(16).max(2048),
});

export const filesRouter = Router();
filesRouter.use(requireAuth);

filesRouter.get('/manuals/:name', (req, res) => {
  res.sendFile(path.basename(req.params.name), { root: MANUALS });
});

filesRouter.get('/export', async (req, res) => {
  const file = z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .parse(req.query.file);
  const content = await readFile(resolveInside('./exports', `${file}.csv`), 'utf8');
  res.type('text/csv').send(content);
});

filesRouter.post('/thumbnail', requireRole('admin'), async (req, res) => {
  const { source, width } = thumbnailSchema.parse(req.body);
  const target = `thumbs/${randomUUID()}.webp`;
  await runFile('convert', [`uploads/${source}`, '-resize', String(width), target], { timeout: 30_000 });
  res.status(201).json({ file: target });
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
