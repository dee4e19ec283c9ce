exports.toFilter = function toFilter(query) {
  const filter = {};
  if (query.tag) filter.tags = String(query.tag);
  if (query.title) filter.title = String(query.title);
  const minutes = Number.parseInt(query.maxMinutes, 10);
  if (Number.isFinite(minutes)) filter.minutes = { $lte: minutes };
  return filter;
};
