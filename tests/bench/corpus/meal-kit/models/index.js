const mongoose = require('mongoose');

const { Schema, model } = mongoose;

const User = model('User', new Schema({
  email: { type: String, unique: true },
  passwordHash: String,
  name: String,
  isAdmin: { type: Boolean, default: false },
  credits: { type: Number, default: 0 },
}, { timestamps: true }));

const Box = model('Box', new Schema({
  title: String,
  priceCents: Number,
  active: { type: Boolean, default: true },
}));

const Order = model('Order', new Schema({
  user: { type: Schema.Types.ObjectId, ref: 'User' },
  box: { type: Schema.Types.ObjectId, ref: 'Box' },
  servings: Number,
  totalCents: Number,
  status: { type: String, default: 'new' },
  providerOrderId: String,
  address: { street: String, city: String, zip: String },
}, { timestamps: true }));

const Address = model('Address', new Schema({
  user: { type: Schema.Types.ObjectId, ref: 'User' },
  street: String,
  city: String,
  zip: String,
}));

const Review = model('Review', new Schema({
  user: { type: Schema.Types.ObjectId, ref: 'User' },
  box: { type: Schema.Types.ObjectId, ref: 'Box' },
  stars: Number,
  text: String,
}));

module.exports = { User, Box, Order, Address, Review };
