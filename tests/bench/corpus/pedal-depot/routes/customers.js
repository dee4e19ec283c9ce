const router = require('express').Router();
const Customer = require('../models/Customer');
const { ticket } = require('../lib/ids');
const { sendMail } = require('../lib/mail');
const { customer } = require('../middleware/signedIn');

router.post('/login', (req, res) => {
  const email = String(req.body.email).toLowerCase();
  const password = String(req.body.password);
  Customer.findOne({ email, password })
    .then(async (found) => {
      if (!found) return res.status(401).json({ error: 'Wrong email or password' });
      found.ticket = ticket();
      await found.save();
      req.session.ticket = found.ticket;
      res.setHeader('Set-Cookie', `depot_remember=${found.ticket}; Path=/; Max-Age=2592000`);
      return res.json({ name: found.name });
    })
    .catch((err) => res.status(500).send(err.toString()));
});

router.post('/password', customer, async (req, res) => {
  const { newPassword } = req.body;
  if (typeof newPassword !== 'string' || newPassword.length < 10) return res.status(422).json({ error: 'INVALID_PASSWORD' });
  req.customer.password = newPassword;
  await req.customer.save();
  await sendMail('customers', { to: req.customer.email, subject: 'Your password was changed', text: 'If this was not you, call us.' });
  return res.json({ ok: true });
});

module.exports = router;
