const User = require('../models/User');

exports.currentUser = async function currentUser(req, res, next) {
  if (!req.session.userId) return res.status(401).json({ error: 'Please sign in' });
  req.user = await User.findById(req.session.userId);
  if (!req.user) return res.status(401).json({ error: 'Please sign in' });
  next();
};
