import dns from 'node:dns';
import https from 'node:https';
import net from 'node:net';
import ipaddr from 'ipaddr.js';

const isPublic = (address) => ipaddr.process(address).range() === 'unicast';

class PublicAgent extends https.Agent {
  createConnection(options, callback) {
    const host = String(options.host ?? '').replace(/^\[|\]$/g, '');
    if (net.isIP(host) && !isPublic(host)) throw new Error('This address is not public');
    return super.createConnection(options, callback);
  }
}

export const publicAgent = new PublicAgent({
  lookup(hostname, options, callback) {
    dns.lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error);
      if (!found.every((entry) => isPublic(entry.address))) return callback(new Error('This address is not public'));
      return options.all ? callback(null, found) : callback(null, found[0].address, found[0].family);
    });
  },
});
