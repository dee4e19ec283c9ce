const router = require('express').Router();
const Mechanic = require('../models/Mechanic');
const Courier = require('../models/Courier');
const { deskTicket } = require('../lib/ids');
const { sendMail } = require('../lib/mail');
const { mechanic } = require('../middleware/signedIn');

router.post('/login', (req, res, next) => {
  const email = String(req.body.email).toLowerCase();
  const password = String(req.body.password);
  Mechanic.findOne({ email })
    .then(async (found) => {
      if (!found || !(await found.checkPassword(password))) return res.status(401).json({ error: 'Wrong email or password' });
      found.ticket = deskTicket();
      await found.save();
      req.session.ticket = found.ticket;
      res.setHeader('Set-Cookie', `depot_desk=${found.ticket}; Path=/; Max-Age=28800; HttpOnly; Secure; SameSite=Strict`);
      return res.json({ name: found.name });
    })
    .catch(next);
});

router.post('/password', mechanic, async (req, res) => {
  const { newPassword } = req.body;
  if (typeof newPassword !== 'string' || newPassword.length < 10) return res.status(422).json({ error: 'INVALID_PASSWORD' });
  req.mechanic.password = newPassword;
  await req.mechanic.save();
  await sendMail('staff', { to: req.mechanic.email, subject: 'Your password was changed', text: 'If this was not you, call the office.' });
  return res.json({ ok: true });
});

router.put('/couriers/:phone/pin', mechanic, async (req, res) => {
  const courier = await Courier.findOne({ phone: String(req.params.phone) });
  if (!courier) return res.sendStatus(404);
  courier.setPassword(String(req.body.password));
  await courier.save();
  return res.json({ ok: true });
});

router.put('/couriers/:phone/bag', mechanic, async (req, res) => {
  const courier = await Courier.findOne({ phone: String(req.params.phone) });
  if (!courier) return res.sendStatus(404);
  courier.setBagPassword(String(req.body.password));
  await courier.save();
  return res.json({ ok: true });
});

module.exports = router;
