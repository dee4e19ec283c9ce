require('dotenv').config();
const express = require('express');
const session = require('express-session');
const MongoStore = require('connect-mongo');
const mongoose = require('mongoose');
const { currentUser } = require('./middleware/currentUser');
const { sameSite } = require('./middleware/sameSite');

const app = express();
app.set('view engine', 'ejs');
app.disable('x-powered-by');
app.use(express.json({ limit: '100kb' }));
app.use(express.urlencoded({ extended: true }));
app.use(
  session({
    secret: process.env.SESSION_SECRET,
    resave: false,
    saveUninitialized: false,
    store: MongoStore.create({ mongoUrl: process.env.MONGO_URL }),
    cookie: { httpOnly: true, sameSite: 'lax', secure: process.env.NODE_ENV === 'production' },
  })
);
app.use(sameSite);

app.use('/auth', require('./routes/auth'));
app.use('/posts', currentUser, require('./routes/posts'));
app.use('/members', currentUser, require('./routes/members'));
app.use('/events', currentUser, require('./routes/events'));
app.use('/pages', require('./routes/pages'));
app.use('/admin', currentUser, require('./routes/admin'));

mongoose.connect(process.env.MONGO_URL).then(() => {
  app.listen(process.env.PORT || 3000, () => console.log('neighbour-board is up'));
});
