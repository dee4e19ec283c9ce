const mongoose = require('mongoose');

const userSchema = new mongoose.Schema(
  {
    email: { type: String, unique: true, required: true },
    passwordHash: { type: String, select: false },
    displayName: String,
    street: String,
    about: String,
    role: { type: String, enum: ['member', 'moderator', 'admin'], default: 'member' },
    verified: { type: Boolean, default: false },
    resetCode: String,
  },
  { timestamps: true }
);

module.exports = mongoose.model('User', userSchema);
