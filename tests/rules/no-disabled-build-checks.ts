import type { RuleCases } from '../support/cases.ts'

const SUGGESTED = 'removeOption'

export default {
  rule: 'no-disabled-build-checks',
  invalid: [
    {
      name: 'types of a Next.js build',
      filename: 'next.config.mjs',
      code: `const nextConfig = {
  typescript: { ignoreBuildErrors: true },
}
export default nextConfig`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 2,
          data: { option: 'ignoreBuildErrors', value: 'true', check: 'types' },
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `const nextConfig = {
  typescript: {  },
}
export default nextConfig`,
            },
          ],
        },
      ],
    },
    {
      name: 'lint rules of a Next.js build',
      filename: 'next.config.ts',
      code: `import type { NextConfig } from 'next'
const config: NextConfig = {
  reactStrictMode: true,
  eslint: {
    ignoreDuringBuilds: true,
    dirs: ['app'],
  },
}
export default config`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 5,
          data: { option: 'ignoreDuringBuilds', value: 'true', check: 'lint rules' },
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `import type { NextConfig } from 'next'
const config: NextConfig = {
  reactStrictMode: true,
  eslint: {
    
    dirs: ['app'],
  },
}
export default config`,
            },
          ],
        },
      ],
    },
    {
      name: 'both in a function',
      filename: 'apps/web/next.config.js',
      code: `module.exports = (phase) => ({
  eslint: { ignoreDuringBuilds: true },
  typescript: { ignoreBuildErrors: true },
})`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 2,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `module.exports = (phase) => ({
  eslint: {  },
  typescript: { ignoreBuildErrors: true },
})`,
            },
          ],
        },
        {
          messageId: 'disabledCheck',
          line: 3,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `module.exports = (phase) => ({
  eslint: { ignoreDuringBuilds: true },
  typescript: {  },
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'through a constant',
      filename: 'next.config.js',
      code: `const SKIP = true
module.exports = withBundleAnalyzer({ typescript: { ignoreBuildErrors: SKIP } })`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 2,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `const SKIP = true
module.exports = withBundleAnalyzer({ typescript: {  } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'with satisfies',
      filename: 'next.config.ts',
      code: `export default { typescript: { ignoreBuildErrors: true } satisfies TypeOptions } satisfies NextConfig`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 1,
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export default { typescript: {  } satisfies TypeOptions } satisfies NextConfig`,
            },
          ],
        },
      ],
    },
    {
      name: 'negated to true',
      filename: 'next.config.js',
      code: `module.exports = { eslint: { ignoreDuringBuilds: !false } }`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 1,
          suggestions: [{ messageId: SUGGESTED, output: `module.exports = { eslint: {  } }` }],
        },
      ],
    },
    {
      name: 'quoted keys',
      filename: 'next.config.js',
      code: `module.exports = { 'eslint': { 'ignoreDuringBuilds': true } }`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 1,
          suggestions: [{ messageId: SUGGESTED, output: `module.exports = { 'eslint': {  } }` }],
        },
      ],
    },
    {
      name: 'types of a Nuxt build',
      filename: 'nuxt.config.ts',
      code: `export default defineNuxtConfig({
  typescript: { strict: true, typeCheck: false },
})`,
      errors: [
        {
          messageId: 'disabledCheck',
          line: 2,
          data: { option: 'typeCheck', value: 'false', check: 'types' },
          suggestions: [
            {
              messageId: SUGGESTED,
              output: `export default defineNuxtConfig({
  typescript: { strict: true,  },
})`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'switched on',
      filename: 'next.config.mjs',
      code: `export default { typescript: { ignoreBuildErrors: false }, eslint: { ignoreDuringBuilds: false } }`,
    },
    {
      name: 'decided by the environment',
      filename: 'next.config.mjs',
      code: `export default { typescript: { ignoreBuildErrors: process.env.CHECKED_ELSEWHERE === '1' } }`,
    },
    {
      name: 'another group with the same option',
      filename: 'next.config.mjs',
      code: `export default { experimental: { ignoreBuildErrors: true } }`,
    },
    {
      name: 'an object of the application',
      filename: 'src/settings.ts',
      code: `export const settings = { typescript: { ignoreBuildErrors: true } }`,
    },
    {
      name: 'a Nuxt build with types',
      filename: 'nuxt.config.ts',
      code: `export default defineNuxtConfig({ typescript: { typeCheck: true } })`,
    },
    {
      name: 'a list of the directories that are linted',
      filename: 'next.config.js',
      code: `module.exports = { eslint: { dirs: ['app', 'lib'] } }`,
    },
    {
      name: 'the option without its group',
      filename: 'next.config.js',
      code: `const options = { ignoreBuildErrors: true }
module.exports = { images: { unoptimized: true }, other: options }`,
    },
    {
      name: 'a comment about it',
      filename: 'next.config.js',
      code: `// never set typescript: { ignoreBuildErrors: true }
module.exports = { reactStrictMode: true }`,
    },
  ],
  limits: [
    {
      name: 'options that are put together in another file',
      filename: 'next.config.js',
      code: `const typescript = require('./typescript-options')
module.exports = { typescript }`,
      reason: 'The value stands in another file.',
    },
  ],
} satisfies RuleCases
