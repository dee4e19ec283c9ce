/** Copy of a value without keys that begin with a dollar sign, at any depth. */
function withoutOperators(value) {
  if (Array.isArray(value)) return value.map(withoutOperators);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, inner]) => [key, withoutOperators(inner)])
  );
}

/** Text of a field, or a 400 answer. */
function textOf(ctx, name) {
  const value = ctx.request.body?.[name];
  ctx.assert(typeof value === 'string', 400, `${name} must be a text`);
  return value;
}

module.exports = { textOf, withoutOperators };
