import type { WeaknessClass } from './types.ts'

export default {
  id: 'optional-webhook-verification',
  title: 'Webhook verification that can be skipped',
  summary:
    'The signature of a webhook is checked only when a secret or a header happens to be there. Leaving the header out, or forgetting the variable, turns the check off.',
  why: 'The assistant makes the example run without a provider account: it verifies if the secret is set and accepts everything otherwise.',
  fix: 'Reject the request when the secret or the signature is missing, and verify the raw body before reading any of it.',
  acceptedWhen: 'Skipping the signature is acceptable only in code that production cannot reach.',
  cwe: [636, 347],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What happens when the signature header or the secret is missing?',
  references: [
    'https://docs.stripe.com/webhooks#verify-events',
    'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
  ],
} as const satisfies WeaknessClass
