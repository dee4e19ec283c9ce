const mongoose = require('mongoose');
const { Schema } = mongoose;

const User = mongoose.model('User', new Schema({
  email: { type: String, unique: true, required: true },
  name: String,
  passwordHash: { type: String, select: false },
  isAdmin: { type: Boolean, default: false },
  isSeller: { type: Boolean, default: false },
}, { timestamps: true }));

const Product = mongoose.model('Product', new Schema({
  seller: { type: Schema.Types.ObjectId, ref: 'User', index: true },
  title: String,
  description: String,
  priceInPaise: Number,
  stock: Number,
}));

const Order = mongoose.model('Order', new Schema({
  buyer: { type: Schema.Types.ObjectId, ref: 'User', index: true },
  product: { type: Schema.Types.ObjectId, ref: 'Product' },
  quantity: Number,
  amount: Number,
  razorpayOrderId: String,
  status: { type: String, default: 'created' },
}, { timestamps: true }));

const Message = mongoose.model('Message', new Schema({
  from: { type: Schema.Types.ObjectId, ref: 'User' },
  to: { type: Schema.Types.ObjectId, ref: 'User' },
  text: String,
}, { timestamps: true }));

const Payout = mongoose.model('Payout', new Schema({
  seller: { type: Schema.Types.ObjectId, ref: 'User' },
  amount: Number,
  iban: String,
}));

module.exports = { User, Product, Order, Message, Payout };
