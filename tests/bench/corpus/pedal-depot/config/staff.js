const NAMES = ['STAFF_SESSION_SECRET', 'STATION_HOOK_SECRET'];

const values = {};
for (const name of NAMES) {
  if (!process.env[name]) {
    throw new Error(`${name} is missing, see .env.example`);
  }
  values[name] = process.env[name];
}

module.exports = values;
