exports.guard = (req, res, next) => (req.session.customer ? next() : res.status(401).json({ error: 'Log in first' }));

// Wraps async handlers
exports.wrap = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);
