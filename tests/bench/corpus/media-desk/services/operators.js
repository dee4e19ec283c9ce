module.exports = new Map([
  ['below', (a, b) => a < b],
  ['above', (a, b) => a > b],
  ['is', (a, b) => a === b],
  ['not', (a, b) => a !== b],
]);
