const { berths } = require('./db');
const { LegacyHasher, ScryptHasher, skipperHash, crewHash } = require('./passwords');

const owners = new LegacyHasher();
const staff = new ScryptHasher();

exports.createOwner = (email, password) => berths.execute('INSERT INTO owners (email, hash) VALUES (?, ?)', [email, owners.hash(password)]);
exports.createStaff = (email, password) => berths.execute('INSERT INTO staff (email, hash) VALUES (?, ?)', [email, staff.hash(password)]);
exports.createSkipper = (email, password) => berths.execute('INSERT INTO skippers (email, hash) VALUES (?, ?)', [email, skipperHash(password)]);
exports.createCrew = (email, password) => berths.execute('INSERT INTO crew (email, hash) VALUES (?, ?)', [email, crewHash(password)]);

exports.resetVisitor = async (id, newPassword) => {
  await berths.execute('UPDATE visitors SET password = ? WHERE id = ?', [newPassword, id]);
};

exports.resetCrew = async (id, newPassword) => {
  await berths.execute('UPDATE crew SET hash = ? WHERE id = ?', [crewHash(newPassword), id]);
};
