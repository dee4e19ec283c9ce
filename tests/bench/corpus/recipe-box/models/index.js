const mongoose = require('mongoose');

const userSchema = new mongoose.Schema({
  email: { type: String, unique: true },
  displayName: String,
  passwordHash: String,
  passwordSalt: String,
  bio: String,
  website: String,
  resetToken: String,
  resetExpires: Date,
  role: { type: String, default: 'cook' },
  proUntil: Date,
});

const recipeSchema = new mongoose.Schema({
  owner: { type: mongoose.Types.ObjectId, ref: 'User' },
  title: String,
  servings: Number,
  minutes: Number,
  tags: [String],
  steps: [String],
  photo: String,
  shared: { type: Boolean, default: false },
  featured: { type: Boolean, default: false },
}, { timestamps: true });

exports.User = mongoose.model('User', userSchema);
exports.Recipe = mongoose.model('Recipe', recipeSchema);
