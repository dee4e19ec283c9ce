// Refuses bodies whose values are objects or arrays
module.exports = function plainText(...fields) {
  return (req, res, next) => {
    for (const field of fields) {
      const value = req.body[field];
      if (value !== undefined && typeof value !== 'string') {
        return res.status(400).json({ error: `${field} must be text` });
      }
    }
    next();
  };
};
