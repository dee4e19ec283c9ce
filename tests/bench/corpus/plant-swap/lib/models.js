import mongoose from 'mongoose';

mongoose.connect(process.env.MONGODB_URI);

const plant = new mongoose.Schema({ owner: String, name: String, photo: String, given: { type: Boolean, default: false }, contact: String });
const offer = new mongoose.Schema({ plant: mongoose.ObjectId, from: String, text: String, accepted: Boolean });
const profile = new mongoose.Schema({ user: { type: String, unique: true }, nickname: String, street: String, moderator: { type: Boolean, default: false } });

export const Plant = mongoose.models.Plant ?? mongoose.model('Plant', plant);
export const Offer = mongoose.models.Offer ?? mongoose.model('Offer', offer);
export const Profile = mongoose.models.Profile ?? mongoose.model('Profile', profile);
