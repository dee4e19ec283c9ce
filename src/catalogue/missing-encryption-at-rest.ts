import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-encryption-at-rest',
  title: 'Stored data without encryption',
  summary:
    'A disk, queue, bucket or database keeps its data unencrypted. Copies, snapshots and discarded disks can be read.',
  why: 'Encryption is an optional argument, and resources work without it.',
  fix: 'Switch encryption on when the resource is created, with a managed key of your own where access must be controlled.',
  cwe: [311],
  owasp2021: ['A02:2021', 'A04:2021'],
  owasp2025: ['A04:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'Which data lies here, and who could read a copy of the disk?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  ],
} as const satisfies WeaknessClass
