const router = require('express').Router();
const Post = require('../models/Post');
const posts = require('../services/postService');
const { plainStrings } = require('../middleware/plainStrings');

router.get('/', async (req, res) => {
  const { page, ...filter } = req.query;
  const list = await posts.find(filter, { page: Number(page) || 1 });
  res.json(list);
});

router.get('/by-category', async (req, res) => {
  const { page, category } = req.query;
  const list = await posts.find({ category: String(category) }, { page: Number(page) || 1 });
  res.json(list);
});

// Full text filter for the power search box
router.post('/search', async (req, res) => {
  const { minScore, text } = req.body;
  const found = await Post.find({
    hidden: false,
    $where: `this.score >= ${minScore} && this.title.indexOf('${text}') !== -1`,
  }).limit(50);
  res.json(found.map((post) => ({ id: post.id, title: post.title })));
});

router.post('/top', async (req, res) => {
  const { minScore, text } = req.body;
  const pattern = String(text ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = await Post.find({
    hidden: false,
    $and: [{ score: { $gte: Number(minScore) || 0 } }, { title: { $regex: pattern, $options: 'i' } }],
  }).limit(50);
  res.json(found.map((post) => ({ id: post.id, title: post.title })));
});

router.post('/drafts', async (req, res) => {
  const id = await posts.saveDraft(req.user._id, req.body);
  res.status(201).json({ id });
});

router.post('/notes', async (req, res) => {
  const { title, body, category } = req.body;
  const id = await posts.saveDraft(req.user._id, { title, body, category });
  res.status(201).json({ id });
});

router.delete('/mine', async (req, res) => {
  const query = { author: req.user._id };
  if (req.body.category) query.category = req.body.category;
  const { deletedCount } = await Post.deleteMany(query);
  res.json({ deletedCount });
});

router.delete('/mine/hidden', plainStrings, async (req, res) => {
  const query = { author: req.user._id, hidden: true };
  if (req.body.category) query.category = req.body.category;
  const { deletedCount } = await Post.deleteMany(query).exec();
  res.json({ deletedCount });
});

module.exports = router;
