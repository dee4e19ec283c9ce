import mongoose, { Schema } from 'mongoose';

const tripSchema = new Schema({
  travellerId: { type: String, index: true },
  name: String,
  days: [{ date: String, plan: String }],
  budget: Number,
  sharedWith: [String],
  premium: { type: Boolean, default: false },
});

export const Trip = mongoose.models.Trip ?? mongoose.model('Trip', tripSchema);

let connecting: Promise<unknown> | undefined;
export const ready = () => (connecting ??= mongoose.connect(process.env.MONGO_URL!));
