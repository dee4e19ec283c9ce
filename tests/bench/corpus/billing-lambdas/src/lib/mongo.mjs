import { MongoClient } from 'mongodb';

let client;

export async function collection(name) {
  client ??= await new MongoClient(process.env.MONGO_URL).connect();
  return client.db('billing').collection(name);
}
