import type { WeaknessClass } from './types.ts'

export default {
  id: 'client-verdict',
  title: 'Result of a check reported by the client',
  summary:
    'The client says that a captcha, a payment or a verification succeeded, and the server believes it. Everybody says so.',
  why: 'The widget gives the browser its result, and the request carries it on.',
  fix: 'Send the token of the widget to the provider from the server and use the provider’s answer.',
  acceptedWhen: 'A progress mark that has no effect on access or money may come from the client.',
  cwe: [807, 602],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line asks the provider instead of the client?',
  references: [
    'https://developers.google.com/recaptcha/docs/verify',
    'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
  ],
} as const satisfies WeaknessClass
