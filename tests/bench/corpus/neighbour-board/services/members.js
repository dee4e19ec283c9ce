const User = require('../models/User');

exports.findByLogin = (email) => User.findOne({ email }).select('+passwordHash');

exports.findByCode = (query) => User.findOne(query);
