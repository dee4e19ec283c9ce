const express = require('express');
const session = require('express-session');
const MongoStore = require('connect-mongo');
const mongoose = require('mongoose');
const env = require('./lib/env');
const { adminOnly, loadUser, signedIn } = require('./middleware/session');

const app = express();
app.set('trust proxy', 1);
app.use('/webhooks', require('./routes/webhooks'));
app.use(express.json());
app.use(session({
  secret: env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  store: MongoStore.create({ mongoUrl: env.MONGO_URL }),
  cookie: { httpOnly: true, sameSite: 'lax', secure: true, maxAge: 7 * 24 * 3600 * 1000 },
}));
app.use(loadUser);

app.use('/account', require('./routes/account'));
app.use('/boxes', require('./routes/boxes'));
app.use('/addresses', signedIn, require('./routes/addresses'));
app.use('/orders', signedIn, require('./routes/orders'));
app.use('/giftcards', signedIn, require('./routes/giftcards'));
app.use('/kitchen', require('./routes/kitchen'));
app.use('/admin', adminOnly, require('./routes/admin'));

app.use((err, req, res, _next) => {
  console.error(err);
  res.status(err.status || 500).json({ message: err.status ? err.message : 'Something went wrong' });
});

mongoose.connect(env.MONGO_URL).then(() => app.listen(process.env.PORT || 3000));
