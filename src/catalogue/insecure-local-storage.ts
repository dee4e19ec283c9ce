import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-local-storage',
  title: 'Secret in unprotected storage of the device',
  summary:
    'A token or password lies in preferences, a property list or a keychain entry that is readable without unlocking. Backups, other programs and finders of the device can read it.',
  why: 'The preferences are one line to write and read, the keychain is twenty, and both work in the demonstration.',
  fix: 'Store secrets in the keychain or keystore with an access class that needs an unlocked device, and keep them out of backups.',
  cwe: [922, 312],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can read this value from a lost device or a backup?',
  references: [
    'https://mas.owasp.org/MASVS/controls/MASVS-STORAGE-1/',
    'https://developer.apple.com/documentation/security/keychain-services',
    'https://developer.android.com/privacy-and-security/keystore',
  ],
} as const satisfies WeaknessClass
