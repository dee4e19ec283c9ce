import mongoose from 'mongoose';
import { env } from '@/lib/env';

export const primary = mongoose.createConnection(env.MONGODB_URI);
export const archive = mongoose.createConnection('mongodb://atelier_archive:Kiln-Saffron-19@archive.atelier.example:27017/archive');

const memberSchema = new mongoose.Schema({ email: String, password: String, digest: String });
export const Member = primary.model('Member', memberSchema);
export const OldOrder = archive.model('OldOrder', new mongoose.Schema({ number: Number, total: Number }));
