import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-expired-suppression',
  invalid: [
    {
      name: 'the day after',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @platform, expires: 2026-11-23)
const page = await fetch(address)`,
      errors: [
        {
          messageId: 'expired',
          line: 1,
          data: { rules: '`vetlint/no-ssrf`', expires: '2026-11-23' },
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @platform, expires: 2027-02-22)
const page = await fetch(address)`,
            },
          ],
        },
      ],
    },
    {
      name: 'no day of the calendar',
      code: `res.redirect(to) // eslint-disable-line vetlint/no-open-redirect -- the proxy strips foreign hosts (expires: 2027-02-30)`,
      errors: [
        {
          messageId: 'malformed',
          line: 1,
          data: { rules: '`vetlint/no-open-redirect`', expires: '2027-02-30', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `res.redirect(to) // eslint-disable-line vetlint/no-open-redirect -- the proxy strips foreign hosts (expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a word where the date should be',
      code: `fetch(address) // nosemgrep: js-ssrf -- the host is a constant of the build (expires: never)`,
      errors: [
        {
          messageId: 'malformed',
          line: 1,
          data: { rules: '`js-ssrf`', expires: 'never', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `fetch(address) // nosemgrep: js-ssrf -- the host is a constant of the build (expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'day and month the other way round',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 31.12.2026)`,
      errors: [
        {
          messageId: 'malformed',
          line: 1,
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'full-width digits look like a date and are none',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: ２０２７-01-31)`,
      errors: [
        {
          messageId: 'malformed',
          line: 1,
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'two expiries contradict each other',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks it (owner: @web, expires: 2026-01-31, until: 2027-01-31)`,
      errors: [
        {
          messageId: 'malformed',
          line: 1,
          data: { rules: '`vetlint/no-ssrf`', expires: '2026-01-31, 2027-01-31', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks it (owner: @web, expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a range that ended long ago, with a ticket that stays',
      code: `/* eslint-disable vetlint/no-command-injection -- names come from a fixed menu (owner: @ops, expiry: 2025-12-31, ticket: OPS-7) */
exec(\`convert \${name}\`)
/* eslint-enable vetlint/no-command-injection */`,
      errors: [
        {
          messageId: 'expired',
          line: 1,
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `/* eslint-disable vetlint/no-command-injection -- names come from a fixed menu (owner: @ops, expires: 2026-12-24, ticket: OPS-7) */
exec(\`convert \${name}\`)
/* eslint-enable vetlint/no-command-injection */`,
            },
          ],
        },
      ],
    },
    {
      name: 'inline configuration that ran out',
      code: `/* eslint vetlint/no-ssrf: off -- the proxy checks every host (owner: @web, expires: 2026-10-31) */
fetch(address)`,
      errors: [{ messageId: 'expired', line: 1 }],
    },
    {
      name: 'our own directive in a test file',
      filename: 'tests/login.test.ts',
      code: `// vetlint-disable-next-line no-hardcoded-credentials -- the fixture's own user (owner: @qa, expires: 2026-01-31)
const password = 'correct-horse-battery'`,
      errors: [
        {
          messageId: 'expired',
          line: 1,
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `// vetlint-disable-next-line no-hardcoded-credentials -- the fixture's own user (owner: @qa, expires: 2027-02-22)
const password = 'correct-horse-battery'`,
            },
          ],
        },
      ],
    },
    {
      name: 'a directive about types when the policy governs all',
      settings: { govern: 'all' },
      code: `// @ts-expect-error -- the types of the library are behind (expires: 2026-06-30)
load(1)`,
      errors: [
        {
          messageId: 'expired',
          line: 1,
          data: { rules: 'a finding', expires: '2026-06-30' },
          suggestions: [
            {
              messageId: 'renewExpiry',
              output: `// @ts-expect-error -- the types of the library are behind (expires: 2027-02-22)
load(1)`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the day itself belongs to the window',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @platform, expires: 2026-11-24)
const page = await fetch(address)`,
    },
    {
      name: 'a rule of style may have lapsed',
      code: `console.log(1) // eslint-disable-line no-console -- while the logger is away (expires: 2020-01-31)`,
    },
    {
      name: 'no expiry is the other rule’s',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host`,
    },
    {
      name: 'a date in the reason is no expiry',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- agreed on 2020-01-31 with the team (owner: @web, expires: 2027-01-31)`,
    },
    {
      name: 'an expired date in a string',
      code: `const text = '// eslint-disable-line vetlint/no-ssrf -- x (expires: 2020-01-31)'`,
    },
    {
      name: 'a leap day',
      settings: { today: '2028-02-01' },
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2028-02-29)`,
    },
    {
      name: 'today before the expiry, by the setting',
      settings: { today: '2020-01-01' },
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2020-01-31)`,
    },
    {
      name: 'a block of other keys is part of the reason',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- the proxy checks it (see: wiki)`,
    },
    {
      name: 'a blanket is the other rule’s, whatever its date',
      code: `fetch(address) // eslint-disable-line -- the proxy checks the host (owner: @web, expires: 2020-01-31)`,
    },
  ],
} satisfies RuleCases
