import { Router } from 'express';
import fs from 'node:fs';
import path from 'node:path';
import multer from 'multer';
import { DOCUMENTS_DIR, insideDocuments, readDocument } from '../lib/storage.js';

export const documentsRouter = Router();
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 5_000_000 } });

documentsRouter.get('/manual', async (req, res) => {
  const file = req.query.file as string;
  if (!file?.endsWith('.pdf')) return res.status(400).json({ error: 'Only PDF manuals' });
  const content = await readDocument(file);
  res.type('application/pdf').send(content);
});

documentsRouter.get('/contract', async (req, res) => {
  const file = req.query.file as string;
  if (!file?.endsWith('.pdf')) return res.status(400).json({ error: 'Only PDF contracts' });
  if (!insideDocuments(file)) return res.status(404).json({ error: 'Not found' });
  const contract = await readDocument(file);
  res.type('application/pdf').send(contract);
});

documentsRouter.get('/:folder/:name', (req, res) => {
  const { folder, name } = req.params;
  const target = path.resolve(DOCUMENTS_DIR, folder, name);
  if (!target.startsWith(DOCUMENTS_DIR)) {
    return res.status(403).json({ error: 'Forbidden' });
  }
  fs.createReadStream(target).on('error', () => res.sendStatus(404)).pipe(res);
});

documentsRouter.get('/shared/:folder/:name', (req, res) => {
  const { folder, name } = req.params;
  const target = path.resolve(DOCUMENTS_DIR, folder, name);
  if (!target.startsWith(DOCUMENTS_DIR + path.sep)) {
    return res.status(403).json({ error: 'Forbidden' });
  }
  const stream = fs.createReadStream(target);
  stream.on('error', () => res.sendStatus(404)).pipe(res);
});

documentsRouter.post('/photos', upload.single('photo'), (req, res) => {
  if (!req.file) return res.status(400).json({ error: 'No photo' });
  const name = `${Date.now()}-${req.body.title || 'photo'}.jpg`;
  fs.writeFileSync(path.join(DOCUMENTS_DIR, 'photos', name), req.file.buffer);
  res.status(201).json({ name });
});

documentsRouter.post('/damage-photos', upload.single('photo'), (req, res) => {
  if (!req.file) return res.status(400).json({ error: 'No photo' });
  const title = String(req.body.title || 'damage').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  const name = `${Date.now()}-${title}.jpg`;
  fs.writeFileSync(path.join(DOCUMENTS_DIR, 'damage', name), req.file.buffer);
  res.status(201).json({ name });
});

documentsRouter.get('/terms', (_req, res) => {
  res.sendFile(path.join(DOCUMENTS_DIR, 'terms-2024.pdf'));
});
