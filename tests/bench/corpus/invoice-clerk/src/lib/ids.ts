import { randomUUID } from 'node:crypto';

export const uid = () => 'xxxxxxxx-xxxx-4xxx-xxxxxxxxxxxx'.replace(/x/g, () => ((Math.random() * 16) | 0).toString(16));

export const sessionId = () => `${randomUUID()}${randomUUID()}`;

export const sampleRate = (rate: number) => Math.random() < rate;
