const { Schema, model } = require('mongoose');
const bcrypt = require('bcrypt');

const mechanicSchema = new Schema(
  {
    email: { type: String, required: true, unique: true, lowercase: true },
    name: String,
    password: { type: String, required: true },
    ticket: String,
  },
  { timestamps: true },
);

mechanicSchema.pre('save', async function hash() {
  if (this.isModified('password')) this.password = await bcrypt.hash(this.password, 12);
});

mechanicSchema.methods.checkPassword = function checkPassword(candidate) {
  return bcrypt.compare(candidate, this.password);
};

module.exports = model('Mechanic', mechanicSchema);
