const Customer = require('../models/Customer');
const Mechanic = require('../models/Mechanic');

exports.customer = async (req, res, next) => {
  const ticket = req.session && req.session.ticket;
  req.customer = typeof ticket === 'string' ? await Customer.findOne({ ticket }) : null;
  return req.customer ? next() : res.status(401).json({ error: 'Please sign in' });
};

exports.mechanic = async (req, res, next) => {
  const ticket = req.session && req.session.ticket;
  req.mechanic = typeof ticket === 'string' ? await Mechanic.findOne({ ticket }) : null;
  return req.mechanic ? next() : res.status(401).json({ error: 'Please sign in' });
};
