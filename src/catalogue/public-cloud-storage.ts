import type { WeaknessClass } from './types.ts'

export default {
  id: 'public-cloud-storage',
  title: 'Storage that anybody can read',
  summary:
    'A bucket or container is readable, or writable, without a login. Everything that is ever stored in it is published.',
  why: 'A public bucket shows the picture in the browser at once; signed addresses or a distribution need more code.',
  fix: 'Block public access for the account and the bucket, and serve files through a distribution or short-lived signed addresses.',
  cwe: [732, 284],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025', 'A02:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'Is every object that will ever lie here meant to be public?',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://cloud.google.com/storage/docs/public-access-prevention',
  ],
} as const satisfies WeaknessClass
