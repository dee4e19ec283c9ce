const fs = require('node:fs');
const path = require('node:path');
const crypto = require('node:crypto');
const router = require('express').Router();
const multer = require('multer');

const ROOT = path.join(__dirname, '..', 'data', 'photos');
const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 5_000_000 } });

const ownFolder = (req) => path.join(ROOT, req.session.userId);

router.post('/', upload.single('photo'), async (req, res) => {
  const dir = ownFolder(req);
  await fs.promises.mkdir(dir, { recursive: true });
  const name = req.body.name || req.file.originalname;
  await fs.promises.writeFile(`${dir}/${name}`, req.file.buffer);
  res.status(201).json({ name });
});

router.post('/upload', upload.single('photo'), async (req, res) => {
  const dir = ownFolder(req);
  await fs.promises.mkdir(dir, { recursive: true });
  const ext = { 'image/png': '.png', 'image/jpeg': '.jpg' }[req.file.mimetype];
  if (!ext) return res.status(415).json({ error: 'PNG or JPEG only' });
  const name = crypto.randomUUID() + ext;
  await fs.promises.writeFile(path.join(dir, name), req.file.buffer);
  res.status(201).json({ name });
});

router.get('/', (req, res) => {
  const requested = String(req.query.file || '').replace('../', '');
  const stream = fs.createReadStream(path.join(ownFolder(req), requested));
  stream.on('error', () => res.sendStatus(404));
  stream.pipe(res.type('image/jpeg'));
});

router.get('/one', (req, res) => {
  const file = path.basename(String(req.query.file || 'missing'));
  if (file === '..' || file === '.') return res.sendStatus(404);
  const stream = fs.createReadStream(path.join(ownFolder(req), file));
  stream.on('error', () => res.sendStatus(404));
  stream.pipe(res.type('image/jpeg'));
});

module.exports = router;
