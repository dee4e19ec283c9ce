import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unjustified-suppression',
  invalid: [
    {
      name: 'no reason at all',
      code: `// eslint-disable-next-line vetlint/no-ssrf
const page = await fetch(address)`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          data: { directive: 'eslint-disable-next-line', rules: '`vetlint/no-ssrf`', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'addJustification',
              output: `// eslint-disable-next-line vetlint/no-ssrf -- why this is harmless here (owner: @owner, expires: 2027-02-22)
const page = await fetch(address)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a reason without an end',
      code: `app.get('/go', (req, res) => {
  // eslint-disable-next-line vetlint/no-open-redirect -- the proxy in front strips foreign hosts
  res.redirect(req.query.to)
})`,
      errors: [
        {
          messageId: 'noExpiry',
          line: 2,
          data: { rules: '`vetlint/no-open-redirect`', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'addExpiry',
              output: `app.get('/go', (req, res) => {
  // eslint-disable-next-line vetlint/no-open-redirect -- the proxy in front strips foreign hosts (expires: 2027-02-22)
  res.redirect(req.query.to)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'longer than a critical finding may be silenced',
      code: `// eslint-disable-next-line vetlint/no-command-injection -- the name comes from a fixed menu (owner: @platform, expires: 2027-02-01)
exec(\`convert \${name}\`)`,
      errors: [
        {
          messageId: 'tooLong',
          line: 1,
          data: {
            rules: '`vetlint/no-command-injection`',
            expires: '2027-02-01',
            days: 30,
            severity: 'critical',
            date: '2026-12-24',
          },
          suggestions: [
            {
              messageId: 'shortenExpiry',
              output: `// eslint-disable-next-line vetlint/no-command-injection -- the name comes from a fixed menu (owner: @platform, expires: 2026-12-24)
exec(\`convert \${name}\`)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a reason of empty words',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- this is fine, ignore for now (owner: @web, expires: 2027-01-31)
fetch(address)`,
      errors: [
        {
          messageId: 'boilerplate',
          line: 1,
          data: { reason: 'this is fine, ignore for now', rules: '`vetlint/no-ssrf`' },
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `// eslint-disable-next-line vetlint/no-ssrf -- why this is harmless here (owner: @web, expires: 2027-01-31)
fetch(address)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a reason in the words of the directive',
      code: `// eslint-disable-next-line vetlint/no-sql-concat -- disable no sql concat (owner: @web, expires: 2026-12-20)
db.query('SELECT ' + column)`,
      errors: [
        {
          messageId: 'boilerplate',
          line: 1,
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `// eslint-disable-next-line vetlint/no-sql-concat -- why this is harmless here (owner: @web, expires: 2026-12-20)
db.query('SELECT ' + column)`,
            },
          ],
        },
      ],
    },
    {
      name: 'one reason pasted over a file',
      code: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- Checked by the gateway. (expires: 2027-01-31)
fetch(d) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-02-01)`,
      errors: [
        {
          messageId: 'boilerplate',
          line: 1,
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- why this is harmless here (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- Checked by the gateway. (expires: 2027-01-31)
fetch(d) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-02-01)`,
            },
          ],
        },
        {
          messageId: 'boilerplate',
          line: 2,
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- why this is harmless here (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- Checked by the gateway. (expires: 2027-01-31)
fetch(d) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-02-01)`,
            },
          ],
        },
        {
          messageId: 'boilerplate',
          line: 3,
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- why this is harmless here (expires: 2027-01-31)
fetch(d) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-02-01)`,
            },
          ],
        },
        {
          messageId: 'boilerplate',
          line: 4,
          suggestions: [
            {
              messageId: 'replaceReason',
              output: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- Checked by the gateway. (expires: 2027-01-31)
fetch(d) // eslint-disable-line vetlint/no-open-redirect -- why this is harmless here (expires: 2027-02-01)`,
            },
          ],
        },
      ],
    },
    {
      name: 'nobody answers for a high finding',
      code: `// eslint-disable-next-line vetlint/no-path-traversal -- names come from the manifest of the build (expires: 2027-01-31)
readFile(join(root, name))`,
      errors: [
        {
          messageId: 'missingOwner',
          line: 1,
          data: { rules: '`vetlint/no-path-traversal`', severity: 'high' },
          suggestions: [
            {
              messageId: 'addOwner',
              output: `// eslint-disable-next-line vetlint/no-path-traversal -- names come from the manifest of the build (owner: @owner, expires: 2027-01-31)
readFile(join(root, name))`,
            },
          ],
        },
      ],
    },
    {
      name: 'the placeholder of the template is no owner',
      code: `// eslint-disable-next-line vetlint/no-path-traversal -- names come from the manifest (owner: @owner, expires: 2027-01-31)
readFile(join(root, name))`,
      errors: [{ messageId: 'missingOwner', line: 1 }],
    },
    {
      name: 'the template as it was inserted is no justification',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- why this is harmless here (owner: @web, expires: 2027-02-22)
fetch(address)`,
      errors: [{ messageId: 'boilerplate', line: 1 }],
    },
    {
      name: 'a high finding gets a line for its owner',
      code: `fetch(address) /* eslint-disable-line vetlint/no-ssrf -- the host is a constant of the build */`,
      errors: [
        {
          messageId: 'noExpiry',
          line: 1,
          suggestions: [
            {
              messageId: 'addExpiry',
              output: `fetch(address) /* eslint-disable-line vetlint/no-ssrf -- the host is a constant of the build (owner: @owner, expires: 2027-02-22) */`,
            },
          ],
        },
      ],
    },
    {
      name: 'a range with two rules',
      code: `/* eslint-disable vetlint/no-ssrf, vetlint/no-open-redirect */
fetch(address)
/* eslint-enable vetlint/no-ssrf, vetlint/no-open-redirect */`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          data: { directive: 'eslint-disable', rules: '`vetlint/no-ssrf` and 1 more', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'addJustification',
              output: `/* eslint-disable vetlint/no-ssrf, vetlint/no-open-redirect -- why this is harmless here (owner: @owner, expires: 2027-02-22) */
fetch(address)
/* eslint-enable vetlint/no-ssrf, vetlint/no-open-redirect */`,
            },
          ],
        },
      ],
    },
    {
      name: 'our own directive, in a test file',
      filename: 'src/login.test.ts',
      code: `// vetlint-disable-next-line no-hardcoded-credentials
const password = 'correct-horse-battery'`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          data: { directive: 'vetlint-disable-next-line', rules: '`no-hardcoded-credentials`', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'addJustification',
              output: `// vetlint-disable-next-line no-hardcoded-credentials -- why this is harmless here (owner: @owner, expires: 2027-02-22)
const password = 'correct-horse-battery'`,
            },
          ],
        },
      ],
    },
    {
      name: 'Semgrep, which keeps what stands behind its ids',
      code: `const key = load() // nosemgrep: javascript.lang.hardcoded-key`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          suggestions: [
            {
              messageId: 'addJustification',
              output: `const key = load() // nosemgrep: javascript.lang.hardcoded-key -- why this is harmless here (owner: @owner, expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'oxlint and its own comment',
      code: `// oxlint-disable-next-line no-eval
eval(source)`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          suggestions: [
            {
              messageId: 'addJustification',
              output: `// oxlint-disable-next-line no-eval -- why this is harmless here (owner: @owner, expires: 2027-02-22)
eval(source)`,
            },
          ],
        },
      ],
    },
    {
      name: 'Biome, whose reason follows a colon',
      code: `// biome-ignore lint/security/noGlobalEval: the expression is a constant of this file
eval(source)`,
      errors: [
        {
          messageId: 'noExpiry',
          line: 1,
          suggestions: [
            {
              messageId: 'addExpiry',
              output: `// biome-ignore lint/security/noGlobalEval: the expression is a constant of this file (expires: 2027-02-22)
eval(source)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a security rule of another plugin beside a rule of style',
      code: `// eslint-disable-next-line no-console, security/detect-eval-with-expression
console.log(eval(source))`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          suggestions: [
            {
              messageId: 'addJustification',
              output: `// eslint-disable-next-line no-console, security/detect-eval-with-expression -- why this is harmless here (owner: @owner, expires: 2027-02-22)
console.log(eval(source))`,
            },
          ],
        },
      ],
    },
    {
      name: 'two directives in one comment: no template can serve both',
      code: `fetch(address) // eslint-disable-line vetlint/no-ssrf -- nosemgrep: js-ssrf`,
      errors: [
        { messageId: 'bare', line: 1 },
        { messageId: 'bare', line: 1 },
      ],
    },
    {
      name: 'in JSX',
      filename: 'src/page.tsx',
      code: `export const Page = ({ html }) => (
  <main>
    {/* eslint-disable-next-line react/no-danger */}
    <article dangerouslySetInnerHTML={{ __html: html }} />
  </main>
)`,
      errors: [
        {
          messageId: 'bare',
          line: 3,
          suggestions: [
            {
              messageId: 'addJustification',
              output: `export const Page = ({ html }) => (
  <main>
    {/* eslint-disable-next-line react/no-danger -- why this is harmless here (owner: @owner, expires: 2027-02-22) */}
    <article dangerouslySetInnerHTML={{ __html: html }} />
  </main>
)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a directive about types when the policy governs all',
      settings: { govern: 'all' },
      code: `// @ts-expect-error
load(1)`,
      errors: [
        {
          messageId: 'bare',
          line: 1,
          data: { directive: '@ts-expect-error', rules: 'a finding', date: '2027-02-22' },
          suggestions: [
            {
              messageId: 'addJustification',
              output: `// @ts-expect-error -- why this is harmless here (owner: @owner, expires: 2027-02-22)
load(1)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a rule of style when the policy governs all',
      settings: { govern: 'all' },
      code: `console.log(1) // eslint-disable-line no-console -- a command line tool prints`,
      errors: [
        {
          messageId: 'noExpiry',
          line: 1,
          suggestions: [
            {
              messageId: 'addExpiry',
              output: `console.log(1) // eslint-disable-line no-console -- a command line tool prints (expires: 2027-02-22)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a shorter window of the project',
      settings: { maxDays: { medium: 14 } },
      code: `// eslint-disable-next-line vetlint/no-open-redirect -- the proxy in front strips foreign hosts (expires: 2026-12-31)
res.redirect(to)`,
      errors: [
        {
          messageId: 'tooLong',
          line: 1,
          data: {
            rules: '`vetlint/no-open-redirect`',
            expires: '2026-12-31',
            days: 14,
            severity: 'medium',
            date: '2026-12-08',
          },
          suggestions: [
            {
              messageId: 'shortenExpiry',
              output: `// eslint-disable-next-line vetlint/no-open-redirect -- the proxy in front strips foreign hosts (expires: 2026-12-08)
res.redirect(to)`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a reason, an owner and an expiry',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @platform, expires: 2027-01-31, ticket: SEC-123)
const page = await fetch(address)`,
    },
    {
      name: 'a rule of style is nobody else’s business',
      code: `// eslint-disable-next-line no-console
console.log('listening')`,
    },
    {
      name: 'a directive about types',
      code: `// @ts-expect-error
load(1)
// @ts-ignore
load(2)`,
    },
    { name: 'a directive in a string', code: `const help = '// eslint-disable-next-line vetlint/no-ssrf'` },
    {
      name: 'a directive in a template',
      code: 'const help = `\n// eslint-disable-next-line vetlint/no-ssrf\n`',
    },
    {
      name: 'prose about a directive',
      code: `// Write eslint-disable-next-line vetlint/no-ssrf with a reason and an expiry.
const a = 1`,
    },
    {
      name: 'the end of a range',
      code: `/* eslint-disable vetlint/no-ssrf -- the proxy checks each host (owner: @web, expires: 2027-01-31) */
fetch(address)
/* eslint-enable vetlint/no-ssrf */`,
    },
    {
      name: 'the last day of the window, and the day itself',
      code: `fetch(a) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-02-22)
fetch(b) // eslint-disable-line vetlint/no-ssrf -- a constant of the build names it (owner: @web, expires: 2026-11-24)`,
    },
    {
      name: 'a finding of medium severity needs no owner',
      code: `res.redirect(to) // eslint-disable-line vetlint/no-open-redirect -- the proxy strips foreign hosts (expires: 2027-05-23)`,
    },
    {
      name: 'other words for the expiry',
      code: `fetch(a) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner=@web, until=2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-ssrf -- a constant of the build names it (owner: @web, ignoreUntil: 2027-01-31)`,
    },
    {
      name: 'a rule whose name contains ours',
      code: `// eslint-disable-next-line our-vetlint/no-ssrf
fetch(address)`,
    },
    {
      name: 'other rules answer for blankets, expired dates and inline configuration',
      code: `/* eslint vetlint/no-ssrf: error */
fetch(a) // eslint-disable-line
fetch(b) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2020-01-31)`,
    },
    {
      name: 'three times the same reason is no pasting yet',
      code: `fetch(a) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(b) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)
fetch(c) // eslint-disable-line vetlint/no-open-redirect -- checked by the gateway (expires: 2027-01-31)`,
    },
    {
      name: 'another Biome group',
      code: `// biome-ignore lint/suspicious/noExplicitAny: the shape comes from outside
const a: any = load()`,
    },
    {
      name: 'a keyword without its white space',
      code: `// eslint-disable-next-linevetlint/no-ssrf
fetch(address)`,
    },
  ],
  limits: [
    {
      name: 'a reason that sounds like one',
      reason: 'Whether a reason is true needs a person: the register lists it with its owner.',
      code: `// eslint-disable-next-line vetlint/no-ssrf -- validated upstream by the API gateway (owner: @web, expires: 2027-01-31)
fetch(address)`,
    },
  ],
} satisfies RuleCases
