import { Router } from 'express';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import multer from 'multer';
import { requireAuth } from '../middleware/auth';

const FOLDER = path.resolve('attachments');
const NAME = /^([a-z0-9]+[ _-]*)+$/;

const storage = multer.diskStorage({
  destination: FOLDER,
  filename: (_req, file, done) => done(null, file.originalname),
});
const upload = multer({ storage });
const labels: Record<string, Record<string, string>> = {};

export const attachmentsRouter = Router();
attachmentsRouter.use(requireAuth);

attachmentsRouter.post('/', upload.single('file'), (req, res) => {
  res.status(201).json({ name: req.file?.filename });
});

attachmentsRouter.delete('/:name', async (req, res) => {
  await rm(path.join(FOLDER, req.params.name), { recursive: true });
  res.status(204).end();
});

attachmentsRouter.put('/:name/labels/:label', (req, res) => {
  const { name, label } = req.params;
  labels[name] ??= {};
  labels[name][label] = String(req.body.text);
  res.status(204).end();
});

attachmentsRouter.get('/search', (req, res) => {
  const text = String(req.query.text);
  if (!NAME.test(text)) {
    res.status(400).json({ error: 'Letters and digits only' });
    return;
  }
  const pattern = new RegExp(String(req.query.label), 'i');
  res.json(Object.keys(labels).filter((name) => name.includes(text) && pattern.test(name)));
});

attachmentsRouter.get('/help', (req, res) => {
  res.send(`<h1>Help about ${req.query.topic}</h1>`);
});
