import { Router } from 'express';
import { fileTypeFromFile } from 'file-type';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import multer from 'multer';
import { requireAuth } from '../middleware/auth';

const FOLDER = path.resolve('attachments');
const NAME = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/;
const EXTENSIONS: ReadonlyMap<string, string> = new Map([['image/png', '.png'], ['image/jpeg', '.jpg']]);

const storage = multer.diskStorage({
  destination: FOLDER,
  filename: (_req, file, done) => done(null, randomUUID() + (EXTENSIONS.get(file.mimetype) ?? '.bin')),
});
const upload = multer({
  storage,
  limits: { fileSize: 5 * 1024 * 1024, files: 1 },
  fileFilter: (_req, file, done) => done(null, EXTENSIONS.has(file.mimetype)),
});
const labels = new Map<string, Map<string, string>>();

export const attachmentsRouter = Router();
attachmentsRouter.use(requireAuth);

attachmentsRouter.post('/', upload.single('file'), async (req, res) => {
  const type = req.file && (await fileTypeFromFile(req.file.path));
  if (!req.file || !type || !EXTENSIONS.has(type.mime)) {
    if (req.file) await rm(path.join(FOLDER, req.file.filename));
    res.status(400).json({ error: 'Pictures only' });
    return;
  }
  res.status(201).json({ name: req.file.filename });
});

attachmentsRouter.delete('/:name', async (req, res) => {
  const file = path.resolve(FOLDER, req.params.name);
  if (!file.startsWith(FOLDER + path.sep)) {
    res.status(404).json({ error: 'No such attachment' });
    return;
  }
  await rm(file);
  res.status(204).end();
});

attachmentsRouter.put('/:name/labels/:label', (req, res) => {
  const own = labels.get(req.params.name) ?? new Map<string, string>();
  labels.set(req.params.name, own.set(req.params.label, String(req.body.text)));
  res.status(204).end();
});

attachmentsRouter.get('/search', (req, res) => {
  const text = String(req.query.text);
  const label = String(req.query.label).toLowerCase();
  if (text.length > 80 || !NAME.test(text)) {
    res.status(400).json({ error: 'Letters and digits only' });
    return;
  }
  res.json([...labels.keys()].filter((name) => name.includes(text) && name.toLowerCase().includes(label)));
});

attachmentsRouter.get('/help', (req, res) => {
  res.json({ topic: String(req.query.topic) });
});
