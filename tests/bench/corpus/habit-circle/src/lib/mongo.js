import { MongoClient, ObjectId } from 'mongodb';

const client = new MongoClient(process.env.MONGODB_URI);
const ready = globalThis.__mongo ?? (globalThis.__mongo = client.connect());

export async function collection(name) {
  return (await ready).db('habits').collection(name);
}

export const oid = (value) => {
  if (!ObjectId.isValid(value)) throw new Error('Bad id');
  return new ObjectId(String(value));
};
