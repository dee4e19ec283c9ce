// Refuse cross-site form posts
exports.sameSite = function sameSite(req, res, next) {
  const site = req.headers['sec-fetch-site'];
  if (!['GET', 'HEAD'].includes(req.method) && site && site !== 'same-origin') {
    return res.status(403).json({ error: 'Cross-site request' });
  }
  next();
};
