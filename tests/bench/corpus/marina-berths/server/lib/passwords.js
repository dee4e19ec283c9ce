const crypto = require('crypto');
const bcrypt = require('bcryptjs');

class LegacyHasher {
  constructor(algorithm = 'sha1') {
    this.algorithm = algorithm;
  }
  hash(password) {
    return crypto.createHash(this.algorithm).update(password).digest('base64');
  }
}

class ScryptHasher {
  hash(password) {
    const salt = crypto.randomBytes(16);
    const key = crypto.scryptSync(password, salt, 64);
    return `${salt.toString('hex')}:${key.toString('hex')}`;
  }
}

const skipperHash = (password) => crypto.pbkdf2Sync(password, 'marina', 100, 32, 'sha1').toString('hex');
const crewHash = (password) => bcrypt.hashSync(password, 12);
const fileChecksum = (buffer) => crypto.createHash('md5').update(buffer).digest('hex');

module.exports = { LegacyHasher, ScryptHasher, skipperHash, crewHash, fileChecksum };
