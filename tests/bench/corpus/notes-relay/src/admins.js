import { createHash, timingSafeEqual } from 'node:crypto';

const operators = new Map([
  ['otto', 'inkwell-otto-passphrase-71'],
  ['ida', 'inkwell-ida-passphrase-72'],
]);

const auditors = new Map(
  (process.env.AUDITORS ?? '')
    .split(',')
    .filter((pair) => pair.includes(':'))
    .map((pair) => pair.split(':')),
);

const sha = (text) => createHash('sha256').update(text).digest();

function allowed(people, header = '') {
  const [name, phrase = ''] = Buffer.from(header.replace(/^Basic /, ''), 'base64').toString().split(':');
  const expected = people.get(name);
  return expected !== undefined && timingSafeEqual(sha(phrase), sha(expected));
}

export const isOperator = (req) => allowed(operators, req.headers.authorization);
export const isAuditor = (req) => allowed(auditors, req.headers.authorization);
