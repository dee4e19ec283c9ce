const express = require('express');
const Rental = require('../models/Rental');
const { isSigned, isSignedByStation } = require('../lib/signature');
const { STATION_HOOK_SECRET } = require('../config/staff');

const router = express.Router();
router.use(express.raw({ type: '*/*' }));

router.post('/locks', async (req, res) => {
  const secret = process.env.LOCK_HOOK_SECRET;
  if (!secret || !isSigned(secret, req.body, req.headers['x-signature'])) return res.sendStatus(401);
  const { bike, at } = JSON.parse(req.body.toString());
  await Rental.updateOne({ bike: String(bike), endedAt: null }, { endedAt: new Date(at) });
  return res.sendStatus(204);
});

router.post('/stations', async (req, res) => {
  if (!isSignedByStation(STATION_HOOK_SECRET, req.body, req.headers['x-signature'])) return res.sendStatus(401);
  const { bike, station } = JSON.parse(req.body.toString());
  await Rental.updateOne({ bike: String(bike), endedAt: null }, { station: String(station) });
  return res.sendStatus(204);
});

module.exports = router;
