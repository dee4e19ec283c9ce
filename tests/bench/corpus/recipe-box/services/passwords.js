const crypto = require('node:crypto');
const { promisify } = require('node:util');

const scrypt = promisify(crypto.scrypt);

exports.hash = async (password) => {
  const salt = crypto.randomBytes(16).toString('hex');
  const key = await scrypt(password, salt, 64);
  return { salt, hash: key.toString('hex') };
};

exports.matches = async (password, user) => {
  const key = await scrypt(String(password), user.passwordSalt, 64);
  return crypto.timingSafeEqual(key, Buffer.from(user.passwordHash, 'hex'));
};
