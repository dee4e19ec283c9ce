import { MongoClient } from 'mongodb';

const client = new MongoClient(process.env.MONGO_URL!);
export const database = client.db('insight');

export async function findWidgets(owner: string, filter: Record<string, unknown>) {
  return database.collection('widgets').find({ owner, ...filter }).limit(100).toArray();
}
