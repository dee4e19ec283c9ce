const LOCAL = /^\/[a-z0-9]/i;

/** A path on this site, or the start page. */
function localTarget(value) {
  return typeof value === 'string' && LOCAL.test(value) ? value : '/';
}

module.exports = { localTarget };
