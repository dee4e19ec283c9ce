const express = require('express');
const cors = require('cors');
const morgan = require('morgan');
const cookieSession = require('cookie-session');
const settings = require('./config/settings');
const staffSettings = require('./config/staff');
const { accessLog, staffLog } = require('./lib/accessLog');
const { partnerCors, stationCors } = require('./lib/corsOptions');
const errorHandler = require('./lib/errorHandler');

function createApp() {
  const app = express();
  app.use('/hooks', require('./routes/hooks'));
  app.use(express.json());

  const customers = express.Router();
  customers.use(accessLog);
  customers.use((req, res, next) => {
    res.header('Access-Control-Allow-Origin', '*');
    res.header('Access-Control-Allow-Credentials', 'true');
    res.header('Access-Control-Allow-Headers', 'Content-Type, Authorization');
    return req.method === 'OPTIONS' ? res.sendStatus(204) : next();
  });
  customers.use(cookieSession({ name: 'depot', keys: [settings.SESSION_SECRET], httpOnly: false, maxAge: 86400000 }));
  customers.use(require('./routes/customers'));
  customers.use(require('./routes/rentals'));

  const staff = express.Router();
  staff.use(staffLog);
  staff.use(cors({ origin: settings.STAFF_URL, credentials: true, allowedHeaders: ['Content-Type'] }));
  staff.use(cookieSession({ name: 'depot_staff', keys: [staffSettings.STAFF_SESSION_SECRET], httpOnly: true, sameSite: 'strict', secure: settings.isProduction, maxAge: 28800000 }));
  staff.use(require('./routes/staff'));

  app.use('/api', customers);
  app.use('/staff', staff);
  app.use('/partner', cors(partnerCors), require('./routes/rentals'));
  app.use('/station', cors(stationCors), require('./routes/stations'));
  app.use(errorHandler);
  return app;
}

module.exports = { createApp };
