/** One way to make a finding go away without an honest reason. */
export interface Attempt {
  readonly title: string
  /** The project with the attempt in it; `app.js` holds the finding unless the attempt moves it. */
  readonly files: Readonly<Record<string, string>>
  /** The files of the main branch, where the attempt is a pull request. */
  readonly base?: Readonly<Record<string, string>>
  /** How else the gate is called. */
  readonly args?: readonly string[]
  /**
   * `live`: the finding is reported and fails the gate. `listed`: it is hidden, and the report names the suppression for
   * the reviewer. `named`: the gate does not look, and says so. `unseen`: out of reach of the gate, which is what `control`
   * is for.
   */
  readonly outcome: 'live' | 'listed' | 'named' | 'unseen'
  readonly control?: string
}

const VALID = '-- the column comes from a fixed menu (owner: @web, expires: 2026-12-15)'

function app(before: string, behind = '', head = ''): string {
  return `${head}import express from 'express'
import { pool } from './db.js'
export const app = express()
app.get('/users', async (req, res) => {
  ${before}
  res.json(await pool.query("SELECT * FROM users WHERE name = '" + req.query.name + "'")) ${behind}
})
`
}

const DATABASE = `import { Pool } from 'pg'\nexport const pool = new Pool()\n`

function attempt(title: string, code: string, more: Readonly<Record<string, string>> = {}): Attempt {
  return { title, files: { 'app.js': code, 'db.js': DATABASE, ...more }, outcome: 'live' }
}

/** A pull request against a main branch with these files. */
function pull(
  title: string,
  base: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  listed?: string,
): Attempt {
  const attempted = { title, base: { 'db.js': DATABASE, ...base }, files }
  return listed === undefined ? { ...attempted, outcome: 'live' } : { ...attempted, outcome: 'listed', control: listed }
}

function outOfReach(
  title: string,
  outcome: 'named' | 'unseen',
  control: string,
  files: Readonly<Record<string, string>>,
): Attempt {
  return { title, files: { 'db.js': DATABASE, ...files }, outcome, control }
}

const APPROVE = 'suppressions: { approvals: { from: high } }\n'
const APPROVAL = "- { file: app.js, rule: vetlint/no-sql-concat, until: '2026-12-31', by: '@security' }\n"

const next = (tail: string): string => app(`// eslint-disable-next-line vetlint/no-sql-concat ${tail}`)

export const ATTEMPTS: readonly Attempt[] = [
  attempt('a directive without a reason', next('')),
  attempt('a directive at the end of the line', app('', '// eslint-disable-line vetlint/no-sql-concat')),
  attempt('a directive that names no rule', app('// eslint-disable-next-line')),
  attempt('a blanket with a reason and a date', app(`// eslint-disable-next-line ${VALID}`)),
  attempt('a blanket over the file', app('', '', '/* eslint-disable */\n')),
  attempt('the rule switched off for the file by a range', app('', '', '/* eslint-disable vetlint/no-sql-concat */\n')),
  attempt('inline configuration', app('', '', '/* eslint vetlint/no-sql-concat: off */\n')),
  attempt('inline configuration by number, in an array', app('', '', '/* eslint "vetlint/no-sql-concat": [0] */\n')),
  attempt('a reason without an end', next('-- the column comes from a fixed menu (owner: @web)')),
  attempt('a date that has passed', next('-- the column comes from a fixed menu (owner: @web, expires: 2026-11-24)')),
  attempt('a date in the far future', next('-- the column comes from a fixed menu (owner: @web, expires: 9999-12-31)')),
  attempt(
    'a day that is in no calendar',
    next('-- the column comes from a fixed menu (owner: @web, expires: 2026-12-32)'),
  ),
  attempt('the word "never" for a date', next('-- the column comes from a fixed menu (owner: @web, expires: never)')),
  attempt('full-width digits', next('-- the column comes from a fixed menu (owner: @web, expires: ２０２６-12-15)')),
  attempt(
    'two dates, one of them good',
    next('-- the column comes from a fixed menu (owner: @web, until: 2036-12-15, expires: 2026-12-15)'),
  ),
  attempt(
    'words that fit anywhere',
    next('-- false positive, existing code, tests pass (owner: @web, expires: 2026-12-15)'),
  ),
  attempt('the template as it was inserted', next('-- why this is harmless here (owner: @web, expires: 2026-12-15)')),
  attempt('a reason that cannot be seen', next('-- \u200b\u2060\u200b (owner: @web, expires: 2026-12-15)')),
  attempt('nobody who answers for it', next('-- the column comes from a fixed menu (expires: 2026-12-15)')),
  attempt(
    'one good reason pasted many times',
    app(`// eslint-disable-next-line vetlint/no-sql-concat ${VALID}`) +
      `f(1) // eslint-disable-line vetlint/no-ssrf ${VALID}\n`.repeat(4),
  ),
  attempt('a good suppression of another rule', app(`// eslint-disable-next-line vetlint/no-ssrf ${VALID}`)),
  attempt(
    'the governance rule suppressed first',
    app(
      '// eslint-disable-next-line vetlint/no-sql-concat',
      '',
      '/* eslint-disable vetlint/no-unjustified-suppression */\n',
    ),
  ),
  attempt(
    'the governance rule switched off first',
    app(
      '// eslint-disable-next-line vetlint/no-sql-concat',
      '',
      '/* eslint vetlint/no-unjustified-suppression: off */\n',
    ),
  ),
  attempt('our own directive without a reason', app('// vetlint-disable-next-line no-sql-concat')),
  attempt('our own directive without a rule', app(`// vetlint-disable-next-line ${VALID}`)),
  attempt('the directive of another linter', app('// oxlint-disable-next-line vetlint/no-sql-concat')),
  attempt('a bare nosemgrep', app('', '// nosemgrep')),
  attempt('no type checks in the file', app('', '', '// @ts-nocheck\n')),
  attempt('a bulk suppression of ESLint', app(''), {
    'eslint-suppressions.json': '{ "app.js": { "vetlint/no-sql-concat": { "count": 9 } } }',
  }),
  attempt(
    'a date in the settings that stands still',
    next('-- the column comes from a fixed menu (owner: @web, expires: 2026-11-01)'),
    {
      'eslint.config.js': `export default [{ settings: { vetlint: { today: '2026-10-01' } } }]\n`,
    },
  ),
  attempt('another plugin under our name', app(''), {
    'eslint.config.js': `const plugin = { rules: { 'no-sql-concat': { create: () => ({}) } } }
export default [{ plugins: { vetlint: plugin }, rules: { 'vetlint/no-sql-concat': 'off' } }]
`,
  }),
  attempt('an ignore file of ESLint’s old kind', app(''), { '.eslintignore': '*.js\n' }),
  attempt('an ignore file of Semgrep', app(''), { '.semgrepignore': '*.js\n' }),
  attempt('a hyphen that looks like one', app(`// eslint\u2010disable-next-line vetlint/no-sql-concat ${VALID}`)),
  attempt(
    'a letter of another script in the name',
    app(`// eslint-disable-next-line v\u0435tlint/no-sql-concat ${VALID}`),
  ),
  attempt(
    'a mark of writing direction in the date',
    next('-- the column comes from a fixed menu (owner: @web, expires: \u200f2026-12-15)'),
  ),
  attempt('a line turned around', app(`// \u202eeslint-disable-next-line vetlint/no-sql-concat ${VALID}`)),
  attempt('a directive in a string', app(`const note = '// eslint-disable-next-line vetlint/no-sql-concat ${VALID}'`)),
  attempt(
    'a directive in a template',
    app(`const note = \`\n// eslint-disable-next-line vetlint/no-sql-concat ${VALID}\n\``),
  ),
  attempt(
    'the owner of the template',
    next('-- the column comes from a fixed menu (owner: @owner, expires: 2026-12-15)'),
  ),
  attempt('an owner whom nobody knows', next(VALID), { '.github/CODEOWNERS': '* @data\n' }),
  attempt(
    'the thirtieth of February',
    next('-- the column comes from a fixed menu (owner: @web, expires: 2027-02-30)'),
  ),
  attempt(
    'wider windows in the settings of ESLint',
    next('-- the column comes from a fixed menu (owner: @web, expires: 2030-01-01)'),
    {
      'eslint.config.js': `export default [{ settings: { vetlint: { maxDays: { critical: 9999 }, govern: 'none' } } }]\n`,
    },
  ),
  attempt('a file that git is told is binary or generated', next(''), {
    '.gitattributes': '*.js binary linguist-generated=true linguist-vendored=true\n',
  }),
  pull(
    'a copy of a bare suppression that was there',
    { 'app.js': next('') },
    { 'app.js': next('') + next('').slice(next('').indexOf('app.get')) },
  ),
  pull(
    'an approval in the same pull request',
    { 'vetlint.policy.yaml': APPROVE },
    {
      'app.js': next(VALID),
      'vetlint.approvals.yaml': APPROVAL,
    },
  ),
  pull(
    'a policy loosened in the same pull request',
    { 'vetlint.policy.yaml': APPROVE },
    {
      'app.js': next('-- the column comes from a fixed menu (owner: @web, expires: 2030-01-01)'),
      'vetlint.policy.yaml': 'suppressions: { maxDays: { critical: 3650 } }\n',
    },
  ),
  pull(
    'a code owner added in the same pull request',
    { '.github/CODEOWNERS': '* @data\n' },
    {
      'app.js': next(VALID),
      '.github/CODEOWNERS': '* @data @web\n',
    },
  ),
  pull(
    'an approved comment moved above other code',
    { 'vetlint.policy.yaml': APPROVE, 'app.js': next(VALID) },
    { 'app.js': next(VALID).replace("'/users'", "'/accounts'").replace('WHERE name', 'WHERE email') },
  ),
  pull(
    'new code below a justified range',
    { 'app.js': `/* eslint-disable vetlint/no-sql-concat ${VALID} */\nexport const app = 1\n` },
    { 'app.js': app('', '', `/* eslint-disable vetlint/no-sql-concat ${VALID} */\n`) },
    'the reviewer, who sees the suppression in the list',
  ),
  pull(
    'a reason that sounds true, in a pull request',
    {},
    { 'app.js': next(VALID) },
    'the reviewer, who sees it in the list; `approvals` in the policy',
  ),
  outOfReach('a syntax error', 'named', 'the check exits with 2: it could not look', { 'app.js': app('const = 1') }),
  outOfReach('a name that looks minified', 'named', 'the summary names the file as not analysed', {
    'app.min.js': app(''),
  }),
  outOfReach('a file of more than a megabyte', 'named', 'the summary names the file as not analysed', {
    'app.js': `${app('')}/* ${'x'.repeat(1_000_000)} */\n`,
  }),
  outOfReach('a byte that no text has', 'named', 'the summary names the file as not analysed', {
    'app.js': `${app('')}// \u0000\n`,
  }),
  outOfReach('other people’s folders', 'named', 'the summary names the folder as not analysed', {
    'node_modules/mine/app.js': app('').replace('./db.js', '../../db.js'),
  }),
  outOfReach(
    'a processor of the project’s ESLint config',
    'unseen',
    'code owners for `eslint.config.js`, or `vetlint check --no-project-config`',
    {
      'app.js': app(''),
      'eslint.config.js': `const rule = { create: () => ({}) }
const plugin = {
  meta: { name: 'eslint-plugin-vetlint' },
  rules: { 'no-ssrf': rule },
  processors: { quiet: { preprocess: () => [], postprocess: () => [] } },
}
export default [{ files: ['**/*.js'], plugins: { vetlint: plugin }, processor: 'vetlint/quiet', rules: { 'vetlint/no-ssrf': 'error' } }]
`,
    },
  ),
  outOfReach(
    'a parser of the project’s ESLint config that leaves the code out',
    'unseen',
    'code owners for `eslint.config.js`, or `vetlint check --no-project-config`',
    {
      'app.js': app(''),
      'eslint.config.js': `const empty = { type: 'Program', body: [], comments: [], tokens: [], range: [0, 0], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }, sourceType: 'module' }
export default [{ files: ['**/*.js'], languageOptions: { parser: { meta: { name: 'quiet' }, parse: () => empty } } }]
`,
    },
  ),
  {
    ...outOfReach('an old date on the command line', 'unseen', 'code owners for the workflow that calls the gate', {
      'app.js': next('-- the column comes from a fixed menu (owner: @web, expires: 2026-10-15)'),
    }),
    args: ['--today', '2026-10-01'],
  },
  outOfReach(
    'a policy loosened by who may write to the main branch',
    'unseen',
    'branch protection, and code owners for `vetlint.policy.yaml` and `vetlint.approvals.yaml`',
    {
      'app.js': next('-- the column comes from a fixed menu (owner: @web, expires: 2030-01-01)'),
      'vetlint.policy.yaml': 'suppressions: { maxDays: { critical: 3650 } }\n',
    },
  ),
  outOfReach(
    'the rule switched off in the project’s ESLint config',
    'named',
    'the check fails for the config itself, and a note names the rule; code owners for `eslint.config.js`, or `vetlint check --no-project-config`',
    {
      'app.js': app(''),
      'eslint.config.js': `const rule = { create: () => ({}) }
const plugin = { meta: { name: 'eslint-plugin-vetlint' }, rules: { 'no-sql-concat': rule, 'no-ssrf': rule } }
export default [
  { files: ['**/*.js'], plugins: { vetlint: plugin }, rules: { 'vetlint/no-sql-concat': 'off', 'vetlint/no-ssrf': 'error' } },
]
`,
    },
  ),
  outOfReach('the file ignored in the project’s ESLint config', 'named', 'the summary names the file as not analysed', {
    'app.js': app(''),
    'eslint.config.js': `export default [{ ignores: ['app.js'] }]\n`,
  }),
  outOfReach(
    'the file moved among the tests',
    'unseen',
    'production code that imports from a test folder: the review of the change',
    { 'tests/app.js': app('').replace('./db.js', '../db.js') },
  ),
  outOfReach(
    'a reason that sounds true and is not',
    'unseen',
    'the owner it names, and the register: `vetlint suppressions --owner`',
    { 'app.js': app(`// eslint-disable-next-line vetlint/no-sql-concat ${VALID}`) },
  ),
]
