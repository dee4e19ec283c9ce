const { User } = require('../models');

exports.loadUser = async function loadUser(req, res, next) {
  try {
    if (req.session.userId) {
      req.user = await User.findById(req.session.userId).lean();
    }
    next();
  } catch (err) {
    next(err);
  }
};

exports.signedIn = (req, res, next) => (req.user ? next() : res.status(401).json({ message: 'Please log in' }));

exports.adminOnly = (req, res, next) => {
  if (!req.user || !req.user.isAdmin) return res.status(403).json({ message: 'Forbidden' });
  return next();
};
