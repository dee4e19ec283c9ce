/** A file name without signs that matter to a shell or a path. */
exports.dumpName = (value) => {
  const name = String(value ?? '').normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '_').slice(0, 40);
  return name || 'backup';
};
