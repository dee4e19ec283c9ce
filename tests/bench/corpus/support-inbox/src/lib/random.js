import { randomBytes } from 'node:crypto';
import { sample, times } from 'lodash-es';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const GREETINGS = ['Hi there', 'Hello', 'Good to hear from you'];

export const linkToken = (size = 24) => times(size, () => sample(LETTERS)).join('');
export const deskLinkToken = (size = 24) => randomBytes(size).toString('hex');
export const greeting = () => sample(GREETINGS);
