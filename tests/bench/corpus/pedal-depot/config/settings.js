const { SESSION_SECRET = 'pedal-depot-keyboard', STAFF_URL = 'http://localhost:3002', NODE_ENV = 'development' } = process.env;

module.exports = {
  SESSION_SECRET,
  STAFF_URL,
  isProduction: NODE_ENV === 'production',
  depositCents: Number(process.env.DEPOSIT_CENTS || 5000),
};
