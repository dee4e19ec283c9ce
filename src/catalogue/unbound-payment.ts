import type { WeaknessClass } from './types.ts'

export default {
  id: 'unbound-payment',
  title: 'Payment not bound to the order',
  summary:
    'A payment counts because it succeeded, and nobody compares amount, product, buyer and earlier use with the order. One cheap payment pays for everything.',
  why: 'The provider’s `succeeded` looks like the whole answer.',
  fix: 'Compare amount, currency, product and owner with the stored order, and record the payment as used in the same transaction.',
  acceptedWhen:
    'Where the provider’s own hosted order carries the product and is read back by its id, the binding is there.',
  cwe: [840, 345],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What stops one payment from paying for two orders?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Payment_Gateway_Integration_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
