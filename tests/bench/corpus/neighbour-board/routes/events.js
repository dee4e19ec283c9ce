const router = require('express').Router();
const mongoSanitize = require('express-mongo-sanitize');
const Event = require('../models/Event');

router.post('/query', async (req, res) => {
  const events = await Event.aggregate([{ $match: req.body.match }, { $sort: { startsAt: 1 } }, { $limit: 100 }]);
  res.json(events);
});

router.post('/filter', async (req, res) => {
  const match = { approved: true };
  if (req.body.place) match.place = String(req.body.place);
  if (req.body.after) match.startsAt = { $gt: new Date(String(req.body.after)) };
  const events = await Event.aggregate([{ $match: match }, { $sort: { startsAt: 1 } }, { $limit: 100 }]);
  res.json(events);
});

router.use('/mine', mongoSanitize());

router.post('/mine/move', async (req, res) => {
  const { title, place } = req.body;
  const result = await Event.updateMany({ host: req.user._id, title }, { $set: { place: String(place) } });
  res.json({ moved: result.modifiedCount });
});

module.exports = router;
