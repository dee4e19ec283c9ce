import type { WeaknessClass } from './types.ts'

export default {
  id: 'client-controlled-price',
  title: 'Price decided by the client',
  summary:
    'The amount, price or quantity of a payment comes from the request. A buyer pays what he likes, or a negative number.',
  why: 'The page already shows the price, so the generated request carries it to the payment call.',
  fix: 'Look the price up by the id of the product on the server, and accept only whole positive quantities.',
  acceptedWhen:
    'Donations and top-ups are chosen by the payer; check a minimum, a maximum and the currency on the server.',
  cwe: [602, 840, 20],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Where does the server look up what this costs?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Third_Party_Payment_Gateway_Integration_Cheat_Sheet.html',
    'https://owasp.org/Top10/A04_2021-Insecure_Design/',
  ],
} as const satisfies WeaknessClass
