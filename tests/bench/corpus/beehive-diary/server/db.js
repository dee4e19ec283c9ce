import { MongoClient } from 'mongodb';

const uri = process.env.MONGO_URL;
if (!uri) throw new Error('MONGO_URL is required');
export const db = new MongoClient(uri).db('bees');
