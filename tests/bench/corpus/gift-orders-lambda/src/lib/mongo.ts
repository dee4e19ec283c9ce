import { MongoClient, type Collection, type Document } from 'mongodb';

let client: MongoClient | undefined;

export async function collection(name: 'orders' | 'customers' | 'vouchers'): Promise<Collection<Document>> {
  client ??= await new MongoClient(process.env.MONGO_URL!).connect();
  return client.db('gifts').collection(name);
}
