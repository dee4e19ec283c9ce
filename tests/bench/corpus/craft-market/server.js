const express = require('express');
const session = require('express-session');
const MongoStore = require('connect-mongo');
const cors = require('cors');
const mongoose = require('mongoose');
const config = require('./config');
const { loadUser, loginRequired, adminOnly } = require('./middleware/auth');

const app = express();

app.use('/webhooks', require('./routes/webhooks'));
app.use(cors({ origin: 'https://shop.craftmarket.in', credentials: true }));
app.use(express.json());
app.use(session({
  secret: config.sessionSecret,
  resave: false,
  saveUninitialized: false,
  store: MongoStore.create({ mongoUrl: config.mongoUrl }),
  cookie: { httpOnly: true, secure: true, sameSite: 'lax' },
}));
app.use(loadUser);

app.use('/api/users', require('./routes/users'));
app.use('/api/products', require('./routes/products'));
app.use('/api/seller', require('./routes/seller'));
app.use('/api/reports', require('./routes/reports'));
app.use('/api/admin', loginRequired, adminOnly, require('./routes/admin'));

app.use((err, req, res, next) => {
  console.error(err);
  res.status(500).json({ message: 'Something went wrong' });
});

mongoose.connect(config.mongoUrl).then(() => app.listen(5000, () => console.log('Listening on 5000')));
