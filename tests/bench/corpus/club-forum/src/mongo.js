import { MongoClient } from 'mongodb';

export const db = new MongoClient(process.env.MONGO_URL ?? 'mongodb://127.0.0.1').db('forum');
