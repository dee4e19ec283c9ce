const express = require('express');
const { Product, Payout } = require('../models');
const { sellerToken, sellerOnly, pluginToken } = require('../middleware/seller');

const router = express.Router();

router.get('/products', sellerToken, async (req, res) => {
  res.json(await Product.find({ seller: req.sellerId }));
});

router.get('/payouts', sellerOnly, async (req, res) => {
  res.json(await Payout.find({ seller: req.sellerId }));
});

router.get('/payouts/:id', sellerOnly, async (req, res) => {
  const payout = await Payout.findOne({ _id: req.params.id, seller: req.sellerId });
  if (!payout) return res.status(404).json({ message: 'Not found' });
  res.json(payout);
});

router.delete('/payouts/:id', sellerOnly, async (req, res) => {
  const gone = await Payout.findOneAndDelete({ _id: req.params.id });
  res.json({ deleted: Boolean(gone) });
});

router.get('/plugin/products', pluginToken, async (req, res) => {
  res.json(await Product.find({ seller: req.sellerId }));
});

module.exports = router;
