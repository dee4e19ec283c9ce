import fp from 'fastify-plugin';
import { MongoClient, type Collection, type Document, type Filter } from 'mongodb';

export class JobStore {
  constructor(private readonly jobs: Collection<Document>) {}

  newest(filter: Filter<Document>, limit = 50) {
    return this.jobs.find(filter, { limit, sort: { _id: -1 } }).toArray();
  }

  one(key: string, value: unknown) {
    return this.jobs.findOne({ [key]: value });
  }

  setState(number: unknown, state: string) {
    return this.jobs.updateMany({ number: number as number }, { $set: { state } });
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    jobs: JobStore;
    operatorsOf: Collection<Document>;
  }
}

export const store = fp(async (app) => {
  const client = await new MongoClient(process.env.MONGO_URL!).connect();
  app.decorate('jobs', new JobStore(client.db('farm').collection('jobs')));
  app.decorate('operatorsOf', client.db('farm').collection('operators'));
  app.addHook('onClose', () => client.close());
});
