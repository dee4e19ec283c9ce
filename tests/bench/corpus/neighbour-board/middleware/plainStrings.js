/** Refuses requests whose body or query holds anything but plain strings, numbers and booleans. */
exports.plainStrings = function plainStrings(req, res, next) {
  const values = [...Object.values(req.body ?? {}), ...Object.values(req.query)];
  if (values.some((value) => value !== null && typeof value === 'object')) {
    return res.status(400).json({ error: 'Malformed request' });
  }
  next();
};
