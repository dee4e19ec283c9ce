import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-blanket-suppression',
  invalid: [
    {
      name: 'a line without a rule',
      code: `// eslint-disable-next-line
const page = await fetch(address)`,
      errors: [{ messageId: 'blanketLine', line: 1, data: { directive: 'eslint-disable-next-line' } }],
    },
    {
      name: 'a whole file',
      code: `/* eslint-disable */
export const load = (address) => fetch(address)`,
      errors: [{ messageId: 'blanketFile', line: 1, data: { directive: 'eslint-disable' } }],
    },
    {
      name: 'its own line',
      code: `fetch(address) // eslint-disable-line`,
      errors: [{ messageId: 'blanketLine', line: 1, data: { directive: 'eslint-disable-line' } }],
    },
    {
      name: 'a reason does not name the rules',
      code: `fetch(address) // eslint-disable-line -- the proxy checks the host (owner: @web, expires: 2027-01-31)`,
      errors: [{ messageId: 'blanketLine', line: 1 }],
    },
    {
      name: 'a range in the middle',
      code: `start()
/* eslint-disable -- old code */
fetch(address)
/* eslint-enable */`,
      errors: [{ messageId: 'blanketFile', line: 2 }],
    },
    {
      name: 'Semgrep without an id',
      code: `fetch(address) // nosemgrep`,
      errors: [{ messageId: 'blanketTool', line: 1, data: { directive: 'nosemgrep' } }],
    },
    {
      name: 'Semgrep with a space before the colon reads no id',
      code: `fetch(address) // nosemgrep : js-ssrf`,
      errors: [{ messageId: 'blanketTool', line: 1 }],
    },
    {
      name: 'our own directive without a rule, in a test file',
      filename: 'src/page.spec.tsx',
      code: `// vetlint-disable-next-line
fetch(address)`,
      errors: [{ messageId: 'blanketTool', line: 1, data: { directive: 'vetlint-disable-next-line' } }],
    },
    {
      name: 'oxlint',
      code: `// oxlint-disable-next-line
fetch(address)`,
      errors: [{ messageId: 'blanketLine', line: 1, data: { directive: 'oxlint-disable-next-line' } }],
    },
    {
      name: 'the security group of Biome',
      code: `// biome-ignore lint/security: the source is a constant of this file (expires: 2027-01-31)
eval(source)`,
      errors: [{ messageId: 'blanketGroup', line: 1, data: { directive: 'biome-ignore', rules: '`lint/security`' } }],
    },
    {
      name: 'no type checks in the file when the policy governs all',
      settings: { govern: 'all' },
      code: `// @ts-nocheck
load(1)`,
      errors: [{ messageId: 'blanketFile', line: 1, data: { directive: '@ts-nocheck' } }],
    },
    {
      name: 'in JSX',
      filename: 'src/page.tsx',
      code: `export const Page = ({ html }) => (
  <main>
    {/* eslint-disable-next-line */}
    <article dangerouslySetInnerHTML={{ __html: html }} />
  </main>
)`,
      errors: [{ messageId: 'blanketLine', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'the rule is named',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-01-31)
const page = await fetch(address)`,
    },
    {
      name: 'a generated file',
      code: `/* eslint-disable */
// This file was automatically generated from schema.graphql. Do not edit.
export type Query = { id: string }`,
    },
    {
      name: 'a generated file by its mark',
      code: `/** @generated */
/* eslint-disable */
export const id = 1`,
    },
    { name: 'rules of style', code: `/* eslint-disable no-console, max-lines */\nconsole.log(1)` },
    {
      name: 'the end of everything',
      code: `/* eslint-enable */
fetch(address)`,
    },
    { name: 'no type checks in the file', code: `// @ts-nocheck\nload(1)` },
    { name: 'one line without type checks', settings: { govern: 'all' }, code: `// @ts-ignore\nload(1)` },
    { name: 'Biome, without security', code: `// biome-ignore format: a table\nconst a = [1, 2]` },
    { name: 'in a string', code: `const text = '/* eslint-disable */'` },
    {
      name: 'in prose',
      code: `// We never write nosemgrepping comments or a lone eslint-disable-line here.\nlet a = 1`,
    },
    { name: 'a line comment opens no range', code: `// eslint-disable\nfetch(address)` },
    {
      name: 'above code that is commented out',
      code: `// eslint-disable-next-line
// const pattern = /old/
export const pattern = /new/`,
    },
  ],
} satisfies RuleCases
