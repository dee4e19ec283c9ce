const express = require('express');
const session = require('express-session');
const cors = require('cors');
const { knownOnly, anyMarina } = require('./lib/origins');
const { logger } = require('./lib/log');

function sessionSecret(secret = process.env.SESSION_SECRET) {
  if (!secret) throw new Error('SESSION_SECRET is missing');
  return secret;
}

const app = express();
app.set('trust proxy', 1);
app.use(express.json({ limit: '50kb' }));
app.use('/gate', cors({ origin: anyMarina, credentials: true }));
app.use('/api', cors({ origin: knownOnly, credentials: true }));
app.use('/tides', cors());
app.get('/tides', (req, res) => res.json({ high: '06:12', low: '12:31' }));
app.use(session({
  name: 'marina.sid',
  secret: sessionSecret(),
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 8 * 3_600_000 },
}));
app.use('/api', require('./routes/accounts'));
app.use('/gate', require('./routes/gate'));
app.use((err, req, res, next) => {
  logger.error(err.message, { stack: err.stack });
  res.status(500).json({ error: 'Unexpected error' });
});
app.listen(process.env.PORT || 3000);
