const router = require('express').Router();
const { Address } = require('../models');

router.get('/', async (req, res) => {
  res.json(await Address.find({ user: req.user._id }).lean());
});

router.get('/:id', async (req, res) => {
  const address = await Address.findById(req.params.id).lean();
  return address ? res.json(address) : res.sendStatus(404);
});

router.get('/:id/label', async (req, res) => {
  const address = await Address.findOne({ _id: req.params.id, user: req.user._id }).lean();
  return address ? res.json({ label: `${address.street}, ${address.zip} ${address.city}` }) : res.sendStatus(404);
});

router.delete('/:id', async (req, res) => {
  const address = await Address.findById(req.params.id);
  if (!address?.user.equals(req.user._id)) return res.sendStatus(404);
  await address.deleteOne();
  res.sendStatus(204);
});

module.exports = router;
