import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-public-env-secret',

  invalid: [
    {
      name: 'a key of a model in Vite',
      code: `export const key = import.meta.env.VITE_OPENAI_API_KEY`,
      errors: [{ messageId: 'publicSecret', line: 1, data: { name: 'VITE_OPENAI_API_KEY', prefix: 'VITE' } }],
    },
    {
      name: 'a service role in Next.js',
      code: `import { createClient } from '@supabase/supabase-js'
export const admin = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY)`,
      errors: [
        {
          messageId: 'publicSecret',
          line: 2,
          data: { name: 'NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY', prefix: 'NEXT_PUBLIC' },
        },
      ],
    },
    {
      name: 'a password',
      code: `export const isAdmin = (text) => text === process.env.REACT_APP_ADMIN_PASSWORD`,
      errors: [{ messageId: 'publicSecret', line: 1, data: { name: 'REACT_APP_ADMIN_PASSWORD', prefix: 'REACT_APP' } }],
    },
    {
      name: 'by a pattern',
      code: `const { EXPO_PUBLIC_STRIPE_SECRET_KEY } = process.env
export { EXPO_PUBLIC_STRIPE_SECRET_KEY }`,
      errors: [{ messageId: 'publicSecret', line: 1 }],
    },
    {
      name: 'another key',
      code: `export const key = process.env['NEXT_PUBLIC_SHIPPING_API_KEY']`,
      errors: [{ messageId: 'publicKey', line: 1, data: { name: 'NEXT_PUBLIC_SHIPPING_API_KEY' } }],
    },
    {
      name: 'a literal key in a client for browsers',
      code: `import OpenAI from 'openai'
export const client = new OpenAI({ apiKey: 'sk-local', dangerouslyAllowBrowser: true })`,
      errors: [{ messageId: 'browserSdk', line: 2, data: { sdk: '`OpenAI`' } }],
    },
    {
      name: 'a client for browsers without a key',
      code: `import Anthropic from '@anthropic-ai/sdk'
export const client = new Anthropic({ dangerouslyAllowBrowser: true })`,
      errors: [{ messageId: 'browserSdk', line: 2 }],
    },
    {
      name: 'an alias of the environment',
      code: `const env = import.meta.env
export const options = { apiKey: env.VITE_ANTHROPIC_API_KEY ?? '' }`,
      errors: [{ messageId: 'publicSecret', line: 2 }],
    },
    {
      name: 'the token of a repository',
      code: `export const headers = { authorization: \`Bearer \${import.meta.env.VITE_GITHUB_TOKEN}\` }`,
      errors: [{ messageId: 'publicSecret', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'keys that are made for browsers',
      code: `export const keys = [
  process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY,
  process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY,
  process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY,
  process.env.NEXT_PUBLIC_FIREBASE_API_KEY,
  import.meta.env.VITE_MAPBOX_TOKEN,
  import.meta.env.VITE_GOOGLE_MAPS_API_KEY,
  import.meta.env.VITE_POSTHOG_KEY,
]`,
    },
    {
      name: 'settings',
      code: `export const url = process.env.NEXT_PUBLIC_APP_URL ?? import.meta.env.VITE_API_URL
export const name = import.meta.env.VITE_TOKEN_NAME
export const minimum = process.env.NEXT_PUBLIC_PASSWORD_MIN_LENGTH
export const page = process.env.NEXT_PUBLIC_RESET_PASSWORD_URL`,
    },
    {
      name: 'secrets of the server',
      code: `export const key = process.env.OPENAI_API_KEY
export const role = process.env.SUPABASE_SERVICE_ROLE_KEY`,
    },
    {
      name: 'a key that the user types in',
      code: `import OpenAI from 'openai'
export const connect = (apiKey) => new OpenAI({ apiKey, dangerouslyAllowBrowser: true })`,
    },
    {
      name: 'another object with this property',
      code: `export const read = (settings) => settings.VITE_OPENAI_API_KEY`,
    },
    {
      name: 'the flag is off',
      code: `import OpenAI from 'openai'
export const client = new OpenAI({ apiKey: 'x', dangerouslyAllowBrowser: false })`,
    },
    {
      name: 'a prefix of the server',
      code: `export const key = process.env.PUBLIC_KEY_SECRET
export const other = process.env.VITEST_SECRET`,
    },
    {
      name: 'a test',
      filename: 'tests/env.test.ts',
      code: `export const key = process.env.NEXT_PUBLIC_OPENAI_API_KEY`,
    },
  ],
} satisfies RuleCases
