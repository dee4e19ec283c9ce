import type { WeaknessClass } from './types.ts'

export default {
  id: 'unverified-webhook',
  title: 'Webhook without a signature check',
  summary:
    'A webhook handler believes what it receives. Anybody who finds the address can report a payment, a delivery or a merged change that never happened.',
  why: 'The generated handler shows how to react to each event type; verification needs the raw body and a secret, so it is left for later.',
  fix: "Verify the provider's signature over the raw body with its SDK or `crypto.timingSafeEqual`, and refuse the request before acting on it.",
  acceptedWhen:
    'A webhook that a private network or a gateway authenticates needs no second signature; name where that happens.',
  cwe: [345, 347],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line proves that the provider sent this request?',
  references: [
    'https://docs.stripe.com/webhooks#verify-events',
    'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
  ],
} as const satisfies WeaknessClass
