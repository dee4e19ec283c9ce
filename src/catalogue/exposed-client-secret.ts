import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-client-secret',
  title: 'Secret in the browser bundle',
  summary:
    'A variable with a public prefix is copied into the JavaScript that every visitor downloads. A service key, a password or a paid API key in it belongs to everybody.',
  why: 'When a component needs an API, the assistant adds the prefix that makes the value appear in the browser, because the call fails without it.',
  fix: 'Keep the value on the server under a name without the public prefix and let the page call a route of your own that uses it.',
  acceptedWhen:
    'Keys that their provider calls public or publishable (a Supabase anon key, a Stripe `pk_` key, a map key limited by referrer) are made for the browser.',
  cwe: [200, 522],
  owasp2021: ['A02:2021', 'A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'May every visitor of the page know this value?',
  references: ['https://nextjs.org/docs/app/guides/environment-variables', 'https://vite.dev/guide/env-and-mode'],
} as const satisfies WeaknessClass
