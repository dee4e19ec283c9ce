const codes = { ValidationError: 422, CastError: 400 };

module.exports = (err, req, res, next) => {
  if (res.headersSent) return next(err);
  console.error(req.method, req.path, err);
  const status = codes[err.name] || 500;
  res.status(status).json({ error: status === 500 ? 'Internal error' : 'Invalid input', code: err.name === 'CastError' ? 'INVALID_ID' : 'INVALID' });
};
