/** Quotes a value as one word of a POSIX shell. */
export const shellWord = (value) => `'${String(value).replace(/'/g, `'\\''`)}'`;
