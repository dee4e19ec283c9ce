const router = require('express').Router();
const User = require('../models/User');
const Post = require('../models/Post');

router.use((req, res, next) => {
  if (req.user.role !== 'admin') return res.status(403).json({ error: 'Admins only' });
  next();
});

router.get('/totals', async (_req, res) => {
  const [users, posts] = await Promise.all([User.countDocuments({}), Post.countDocuments({ hidden: false })]);
  res.json({ users, posts });
});

router.post('/posts/:id/pin', async (req, res) => {
  const post = await Post.findByIdAndUpdate(req.params.id, { pinned: req.body.pinned === true }, { new: true });
  res.json({ id: post.id, pinned: post.pinned });
});

module.exports = router;
