exports.imposition = (kind) => {
  switch (kind) {
    case 'reverse':
      return (n, i) => n - 1 - i;
    case 'saddle':
      return (n, i) => (i % 2 ? i >> 1 : n - 1 - (i >> 1));
    default:
      return (_n, i) => i;
  }
};
