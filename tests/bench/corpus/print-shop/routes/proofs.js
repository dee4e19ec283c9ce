const router = require('express').Router();
const { MongoClient } = require('mongodb');
const multer = require('multer');
const path = require('node:path');
const fs = require('node:fs/promises');
const { wrap } = require('../lib/guard');
const { fileFor } = require('../lib/proofFiles');

const proofs = new MongoClient(process.env.MONGO_URL).db('print').collection('proofs');
const upload = multer({ dest: '/tmp/proofs', limits: { fileSize: 50_000_000 } });

router.get('/', wrap(async (req, res) => {
  const { state = 'open' } = req.query;
  res.json(await proofs.find({ customer: req.session.customer.id, state }).toArray());
}));

router.get('/state/:state', wrap(async (req, res) => {
  const { state } = req.params;
  res.json(await proofs.find({ customer: req.session.customer.id, state }).limit(100).toArray());
}));

router.post('/approve', wrap(async (req, res) => {
  const { proof, code } = req.body;
  const result = await proofs.updateOne({ customer: req.session.customer.id, proof, code }, { $set: { state: 'approved' } });
  res.json({ approved: result.modifiedCount === 1 });
}));

router.post('/accept', wrap(async (req, res) => {
  const [proof, code] = [req.body.proof, req.body.code].map(String);
  const result = await proofs.updateOne({ proof, code, customer: req.session.customer.id }, { $set: { state: 'approved' } });
  res.json({ approved: result.modifiedCount === 1 });
}));

router.post('/upload', upload.single('file'), wrap(async (req, res) => {
  const folder = req.body.folder || 'misc';
  const target = path.join('/srv/proofs', String(req.session.customer.id), folder, `${Date.now()}.pdf`);
  await fs.copyFile(req.file.path, target);
  res.status(201).json({ folder });
}));

router.post('/send', upload.single('file'), wrap(async (req, res) => {
  const target = fileFor(req.session.customer.id, req.body.folder);
  await fs.rename(req.file.path, target);
  res.status(201).json({ ok: true });
}));

router.get('/download', (req, res) => {
  res.download(req.query.file, { root: `/srv/proofs/${req.session.customer.id}` });
});

module.exports = router;
