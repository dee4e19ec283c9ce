const { Schema, model } = require('mongoose');
const crypto = require('crypto');
const md5 = require('md5');

const courierSchema = new Schema({ phone: { type: String, unique: true }, pin: String, bagHash: String, bagSalt: String });

courierSchema.methods.setPassword = function setPassword(password) {
  this.pin = md5(password);
};

courierSchema.methods.setBagPassword = function setBagPassword(password) {
  this.bagSalt = crypto.randomBytes(16).toString('hex');
  this.bagHash = crypto.pbkdf2Sync(password, this.bagSalt, 310000, 32, 'sha256').toString('hex');
};

courierSchema.virtual('avatarUrl').get(function avatarUrl() {
  return `https://avatars.pedal-depot.example/${md5(this.phone)}?d=identicon`;
});

module.exports = model('Courier', courierSchema);
