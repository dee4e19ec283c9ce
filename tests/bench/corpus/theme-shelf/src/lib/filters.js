const FILTERS = {
  upper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
  slug: (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
};

/** Makes a function of a filter written in the theme editor. */
function makeFilter(source) {
  const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
  return new AsyncFunction('text', source);
}

function namedFilter(name) {
  return Object.hasOwn(FILTERS, name) ? FILTERS[name] : (text) => text;
}

module.exports = { makeFilter, namedFilter };
