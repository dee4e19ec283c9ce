const { User } = require('../models');

exports.loginRequired = (req, res, next) => {
  if (!req.session.userId) return res.status(401).json({ message: 'Please log in' });
  next();
};

exports.loadUser = async (req, res, next) => {
  if (!req.session.userId) return next();
  try {
    req.user = await User.findById(req.session.userId);
    next();
  } catch (err) {
    next(err);
  }
};

exports.adminOnly = (req, res, next) => {
  if (!req.user || !req.user.isAdmin) return res.status(403).json({ message: 'Admins only' });
  next();
};
