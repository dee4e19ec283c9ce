import type { WeaknessClass } from './types.ts'

export default {
  id: 'reserialized-webhook-body',
  title: 'Signature over a body that was parsed',
  summary:
    'A webhook signature is computed over JSON that was parsed and written again. It differs from what the sender signed, so the check fails for honest senders and is soon switched off.',
  why: 'The JSON parser is installed for the whole application, and the handler uses `req.body` as every other one does.',
  fix: 'Keep the raw bytes for this route (`express.raw`, `request.text()`) and verify those.',
  acceptedWhen: 'A provider that signs single fields rather than the body needs no raw bytes.',
  cwe: [347],
  owasp2021: ['A08:2021'],
  owasp2025: ['A08:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Are these the bytes that the sender signed?',
  references: [
    'https://docs.stripe.com/webhooks#verify-events',
    'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
  ],
} as const satisfies WeaknessClass
