import { fleet } from '../stores/mongo.js';

const setState = async (jobId: string, state: string) => {
  const { modifiedCount } = await fleet.collection('jobs').updateOne({ jobId: { $eq: jobId } }, { $set: { state } });
  return modifiedCount;
};

export const handlers = {
  close: (jobId: string) => setState(jobId, 'done'),
  reopen: (jobId: string) => setState(jobId, 'open'),
};
