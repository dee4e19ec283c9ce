const { User } = require('../models');

exports.findForLogin = (credentials) => User.collection.findOne({ email: credentials.email });

exports.findForReset = ({ token }) =>
  User.collection.findOne({ resetToken: token, resetExpires: { $gt: new Date() } });

exports.findByEmail = (email) => User.findOne().where('email').equals(String(email).toLowerCase());
