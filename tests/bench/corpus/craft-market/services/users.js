const bcrypt = require('bcrypt');
const { User } = require('../models');

exports.register = async ({ email, password, ...profile }) => {
  const passwordHash = await bcrypt.hash(password, 12);
  return User.create({ ...profile, email: String(email), passwordHash });
};

exports.registerBuyer = async ({ email, password, name }) => {
  const passwordHash = await bcrypt.hash(password, 12);
  return User.create({ name: String(name), email: String(email), passwordHash });
};
