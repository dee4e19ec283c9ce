const crypto = require('crypto');
const { nanoid } = require('nanoid');

function ticket() {
  return 'rt_' + Date.now() + '_' + Math.random().toString(16).slice(2);
}

function deskTicket() {
  return 'dt_' + nanoid(32);
}

function unlockCode() {
  return crypto.randomInt(0, 1000000).toString().padStart(6, '0');
}

module.exports = { ticket, deskTicket, unlockCode };
