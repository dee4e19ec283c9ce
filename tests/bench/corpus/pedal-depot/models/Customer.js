const { Schema, model } = require('mongoose');

const customerSchema = new Schema(
  {
    email: { type: String, required: true, unique: true, lowercase: true },
    name: String,
    password: { type: String, required: true },
    ticket: String,
  },
  { timestamps: true },
);

module.exports = model('Customer', customerSchema);
