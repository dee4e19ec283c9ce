import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-inline-rule-config',
  invalid: [
    {
      name: 'a rule switched off for the file',
      code: `/* eslint vetlint/no-ssrf: off */
const page = await fetch(address)`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 1,
          data: { rules: '`vetlint/no-ssrf`' },
          suggestions: [{ messageId: 'removeComment', output: `\nconst page = await fetch(address)` }],
        },
      ],
    },
    {
      name: 'by its number, with a reason but no end',
      code: `/* eslint vetlint/no-sql-concat: 0 -- the queries are constants */
db.query('SELECT ' + column)`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 1,
          suggestions: [{ messageId: 'removeComment', output: `\ndb.query('SELECT ' + column)` }],
        },
      ],
    },
    {
      name: 'in a list, quoted, beside a level that stays',
      code: `/* eslint "no-console": "error", "vetlint/no-ssrf": "off", quotes: ["error", "single"] */
fetch(address)`,
      errors: [{ messageId: 'ruleOff', line: 1, data: { rules: '`vetlint/no-ssrf`' } }],
    },
    {
      name: 'two rules',
      code: `/* eslint vetlint/no-ssrf: off, vetlint/no-open-redirect: 0 */
fetch(address)`,
      errors: [{ messageId: 'ruleOff', line: 1, data: { rules: '`vetlint/no-ssrf` and 1 more' } }],
    },
    {
      name: 'as the head of an array',
      code: `/* eslint vetlint/no-ssrf: ["off"] */
fetch(address)`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 1,
          suggestions: [{ messageId: 'removeComment', output: `\nfetch(address)` }],
        },
      ],
    },
    {
      name: 'over several lines',
      code: `/*
  eslint
    vetlint/no-ssrf: off
*/
fetch(address)`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 1,
          suggestions: [{ messageId: 'removeComment', output: `\nfetch(address)` }],
        },
      ],
    },
    {
      name: 'far below, in a test file',
      filename: 'src/a.test.ts',
      code: `fetch(address)
/* eslint security/detect-eval-with-expression: off */`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 2,
          suggestions: [{ messageId: 'removeComment', output: `fetch(address)\n` }],
        },
      ],
    },
    {
      name: 'a rule of style when the policy governs all',
      settings: { govern: 'all' },
      code: `/* eslint no-console: off */
console.log(1)`,
      errors: [
        {
          messageId: 'ruleOff',
          line: 1,
          suggestions: [{ messageId: 'removeComment', output: `\nconsole.log(1)` }],
        },
      ],
    },
  ],
  valid: [
    { name: 'a rule switched on', code: `/* eslint vetlint/no-ssrf: error */\nfetch(address)` },
    { name: 'a rule of style', code: `/* eslint no-console: off, max-lines: ["error", 500] */\nconsole.log(1)` },
    {
      name: 'with a reason, an owner and an expiry',
      code: `/* eslint vetlint/no-ssrf: off -- the proxy checks every host (owner: @web, expires: 2027-01-31) */
fetch(address)`,
    },
    {
      name: 'an expired one is the other rule’s',
      code: `/* eslint vetlint/no-ssrf: off -- the proxy checks every host (owner: @web, expires: 2026-01-31) */
fetch(address)`,
    },
    {
      name: 'off inside the options of another rule',
      code: `/* eslint no-restricted-globals: ["error", { "name": "off", "message": "0" }] */\nlet a = 1`,
    },
    { name: 'a line comment configures nothing', code: `// eslint vetlint/no-ssrf: off\nfetch(address)` },
    { name: 'in a string', code: `const text = '/* eslint vetlint/no-ssrf: off */'` },
    {
      name: 'globals',
      code: `/* global fetch */
fetch(address)`,
    },
    {
      name: 'prose',
      code: `/* about eslint: vetlint/no-ssrf: off would be wrong here */
fetch(address)`,
    },
  ],
} satisfies RuleCases
