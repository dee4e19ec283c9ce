const { Schema, model } = require('mongoose');

module.exports = model(
  'Rental',
  new Schema({ customer: Schema.Types.ObjectId, bike: String, station: String, unlockCode: String, startedAt: Date, endedAt: Date, priceCents: Number }),
);
