const dns = require('node:dns/promises');
const ipaddr = require('ipaddr.js');
const axios = require('axios');

exports.download = (url, options = {}) => axios.get(url, { timeout: 8000, maxContentLength: 2_000_000, ...options });

// Resolves the name once and connects to exactly that address
exports.publicLookup = (hostname, _options, callback) => {
  dns.lookup(hostname)
    .then(({ address, family }) => {
      if (ipaddr.process(address).range() !== 'unicast') throw new Error('This address is not reachable');
      callback(null, address, family);
    })
    .catch((error) => callback(error));
};

exports.downloadPublic = async (input) => {
  const url = new URL(input);
  if (!['http:', 'https:'].includes(url.protocol) || ipaddr.isValid(url.hostname.replace(/^\[|\]$/g, ''))) {
    throw new Error('This address is not reachable');
  }
  return axios.get(url.href, { timeout: 8000, maxContentLength: 2_000_000, maxRedirects: 0, lookup: exports.publicLookup });
};
