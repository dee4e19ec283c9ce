const mongoose = require('mongoose');

module.exports = mongoose.model(
  'Event',
  new mongoose.Schema({
    title: String,
    place: String,
    startsAt: Date,
    seats: Number,
    host: { type: mongoose.Schema.Types.ObjectId, ref: 'User' },
    approved: { type: Boolean, default: false },
  })
);
