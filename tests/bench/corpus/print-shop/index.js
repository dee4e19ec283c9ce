const express = require('express');
const helmet = require('helmet');
const session = require('express-session');
const { guard } = require('./lib/guard');

const app = express();
app.set('view engine', 'ejs');
app.use(helmet());
app.use(express.json());
app.use(express.urlencoded({ extended: true }));
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { secure: true, httpOnly: true, sameSite: 'strict' },
}));

app.use('/orders', guard, require('./routes/orders'));
app.use('/proofs', guard, require('./routes/proofs'));
app.use('/prepress', guard, require('./routes/prepress'));
app.use('/', require('./routes/shop'));

app.listen(process.env.PORT || 5000);
