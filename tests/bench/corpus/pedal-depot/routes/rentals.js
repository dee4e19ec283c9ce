const router = require('express').Router();
const Rental = require('../models/Rental');
const { customer } = require('../middleware/signedIn');
const { priceFor } = require('../ai/pricing');

router.post('/rentals', customer, async (req, res) => {
  try {
    const code = Math.random().toFixed(6).slice(2);
    const rental = await Rental.create({ customer: req.customer._id, bike: String(req.body.bike), unlockCode: code, startedAt: new Date() });
    return res.status(201).json({ id: rental._id, unlockCode: code });
  } catch (error) {
    return res.status(500).json({ success: false, error });
  }
});

router.post('/rentals/:id/end', customer, async (req, res, next) => {
  try {
    const rental = await Rental.findOne({ _id: String(req.params.id), customer: req.customer._id });
    if (!rental) return res.sendStatus(404);
    rental.endedAt = new Date();
    rental.priceCents = await priceFor(rental);
    await rental.save();
    return res.json({ priceCents: rental.priceCents });
  } catch (error) {
    return next(error);
  }
});

module.exports = router;
