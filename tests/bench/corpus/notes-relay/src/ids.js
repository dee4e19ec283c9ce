import { createHash, randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { ObjectId } from 'mongodb';

export const ids = {
  session: () => createHash('sha256').update(`${performance.now()}${process.pid}`).digest('hex'),
  familySession: () => randomBytes(32).toString('hex'),
  share: () => new ObjectId().toHexString(),
  vault: () => randomBytes(18).toString('base64url'),
};

export const note = () => new ObjectId();
