const ADDRESSES = new Map([
  ['dhl', 'https://api.dhl.example'],
  ['gls', 'https://tracking.gls.example'],
]);

exports.addressOf = (name) => ADDRESSES.get(name);
