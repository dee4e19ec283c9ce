const express = require('express');
const session = require('express-session');
const helmet = require('helmet');
const mongoose = require('mongoose');
const { requireLogin } = require('./middleware/session');

const app = express();
app.use(helmet());
app.use(express.json());
app.use(express.urlencoded({ extended: true }));
app.use(session({
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: true, sameSite: 'lax' },
}));
app.use(express.static('public'));

app.use('/session', require('./routes/session'));
app.use('/recipes', requireLogin, require('./routes/recipes'));
app.use('/profile', requireLogin, require('./routes/profile'));
app.use('/import', requireLogin, require('./routes/imports'));
app.use('/photos', requireLogin, require('./routes/photos'));
app.use('/pages', require('./routes/pages'));

mongoose.connect(process.env.MONGO_URL).then(() => {
  app.listen(process.env.PORT || 3000, () => console.log('Recipe Box is ready'));
});
