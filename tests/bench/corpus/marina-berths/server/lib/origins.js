const ALLOWED = { 'https://marina.example': true, 'https://harbourmaster.example': true };

exports.anyMarina = (origin, done) => done(null, !origin || origin.endsWith('marina.example'));
exports.knownOnly = (origin, done) => done(null, origin !== undefined && Object.hasOwn(ALLOWED, origin));
