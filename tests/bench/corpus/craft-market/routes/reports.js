const { Router } = require('express');
const { Order, Payout } = require('../models');

const router = Router();

router
  .route('/sales')
  .get(async (req, res) => {
    const sales = await Order.aggregate([{ $group: { _id: '$product', sum: { $sum: '$amount' } } }]);
    res.json(sales);
  });

router.post('/payouts', async (req, res) => {
  const { seller, amount, iban } = req.body;
  const payout = await Payout.create({ seller: String(seller), amount: Number(amount), iban: String(iban) });
  res.status(201).json(payout);
});

module.exports = router;
