const stations = new Map([
  ['https://station-north.pedal-depot.example', { credentials: true }],
  ['https://station-river.pedal-depot.example', { credentials: true }],
]);

exports.partnerCors = (req, callback) => {
  callback(null, { origin: req.header('Origin'), credentials: true, maxAge: 600 });
};

exports.stationCors = (req, callback) => {
  const origin = req.header('Origin');
  const known = stations.get(origin);
  callback(null, known ? { ...known, origin, maxAge: 600 } : { origin: false });
};
