/** A small project for one tool. Of the lines named in `verdicts`, what the register says when the tool was asked. */
export interface NeedlessSample {
  /** For `--ask-tools`. */
  readonly tool: string
  readonly files: Readonly<Record<string, string>>
  /** By `file:line`: what it hides nothing of. Every other suppression of the project hides something. */
  readonly needless: Readonly<Record<string, 'all' | readonly string[]>>
  /** Files whose suppressions nobody can tell about. */
  readonly unsure?: readonly string[]
}

const END = '(owner: @web, expires: 2027-01-31)'

export const NEEDLESS_SAMPLES: readonly NeedlessSample[] = [
  {
    tool: 'eslint',
    files: {
      'eslint.config.mjs': `export default [{ rules: { 'no-eval': 'error', 'no-implied-eval': 'error' } }]\n`,
      'a.js': `// eslint-disable-next-line no-eval -- the text is a constant of ours ${END}
eval(x)
// eslint-disable-next-line no-eval -- the text was a constant of ours ${END}
f(x)
// eslint-disable-next-line no-eval, no-implied-eval -- the text comes from the build ${END}
eval(y)
/* eslint-disable-next-line
   no-implied-eval, no-eval -- the text came from the build ${END} */
f(z)
f(q) // eslint-disable-line no-eval -- it was called by its name ${END}
`,
    },
    needless: { 'a.js:3': 'all', 'a.js:5': ['no-implied-eval'], 'a.js:7': 'all', 'a.js:10': 'all' },
  },
  {
    tool: 'eslint,oxlint',
    files: {
      'eslint.config.mjs': `export default [{ rules: { 'no-debugger': 'error', 'no-eval': 'off' } }]\n`,
      '.oxlintrc.json': '{ "rules": { "no-eval": "error" } }\n',
      'a.js': `// eslint-disable-next-line no-eval -- oxlint alone reports this one ${END}
eval(x)
// eslint-disable-next-line no-eval -- neither of the two reports this ${END}
f(x)
// oxlint-disable-next-line no-eval -- nothing is left of the call ${END}
f(z)
`,
    },
    needless: { 'a.js:3': 'all', 'a.js:5': 'all' },
  },
  {
    tool: 'biome',
    files: {
      'a.js': `// biome-ignore lint/security/noGlobalEval: the text is a constant of ours ${END}
eval(x)
// biome-ignore lint/security/noGlobalEval: the text was a constant of ours ${END}
f(x)
`,
    },
    needless: { 'a.js:3': 'all' },
  },
  {
    tool: 'typescript',
    files: {
      'tsconfig.json': '{ "compilerOptions": { "strict": true }, "files": ["a.ts", "b.ts"] }\n',
      'a.ts': `declare function f(x: number): void
// @ts-expect-error -- the caller passes both kinds ${END}
f('a')
// @ts-expect-error -- the caller passed both kinds ${END}
f(1)
export {}
`,
      'b.ts': `import { g } from 'a-package-that-is-not-installed'
// @ts-expect-error -- the caller passes both kinds ${END}
g(1)
`,
    },
    needless: { 'a.ts:4': 'all' },
    unsure: ['b.ts'],
  },
  {
    tool: 'stylelint',
    files: {
      '.stylelintrc.json': '{ "rules": { "color-no-invalid-hex": true, "block-no-empty": true } }\n',
      'a.css': `/* stylelint-disable-next-line color-no-invalid-hex -- the build replaces it ${END} */
a { color: #ggg; }
/* stylelint-disable-next-line color-no-invalid-hex -- the build replaced it ${END} */
a { color: #fff; }
/* stylelint-disable-next-line color-no-invalid-hex, block-no-empty -- the theme fills it ${END} */
b { }
`,
    },
    needless: { 'a.css:3': 'all', 'a.css:5': ['color-no-invalid-hex'] },
  },
  {
    tool: 'ruff',
    files: {
      'pyproject.toml': '[tool.ruff.lint]\nselect = ["S"]\n',
      'a.py': `X = eval("1")  # noqa: S307 # the text is a constant of ours ${END}
Y = len("1")  # noqa: S307 # the text was a constant of ours ${END}
Z = eval("1")  # noqa: S307, S105 # the text is the name of a field ${END}
`,
    },
    needless: { 'a.py:2': 'all', 'a.py:3': ['S105'] },
  },
  {
    tool: 'mypy',
    files: {
      'a.py': `X: int = "a"  # type: ignore[assignment] # the setter converts it ${END}
Y: int = 1  # type: ignore[assignment] # the setter converted it ${END}
Z: int = "a"  # type: ignore[assignment, attr-defined] # the loader converts it ${END}
`,
      'b.py': `import a_package_that_is_not_installed as p
W: int = p.f()  # type: ignore[assignment] # the stub says str ${END}
`,
    },
    needless: { 'a.py:2': 'all', 'a.py:3': ['attr-defined'] },
    unsure: ['b.py'],
  },
  {
    tool: 'pyright',
    files: {
      'pyrightconfig.json': '{ "reportUnnecessaryTypeIgnoreComment": "warning" }\n',
      'a.py': `X: int = "a"  # pyright: ignore[reportAssignmentType] # the setter converts it ${END}
Y: int = 1  # pyright: ignore[reportAssignmentType] # the setter converted it ${END}
`,
    },
    needless: { 'a.py:2': 'all' },
  },
  {
    tool: 'pylint',
    files: {
      'a.py': `# pylint: disable-next=eval-used # the text is a constant of ours ${END}
eval("1")
# pylint: disable-next=eval-used # the text was a constant of ours ${END}
print("1")
print("2")  # pylint: disable=eval-used # it was evaluated before ${END}
`,
    },
    needless: { 'a.py:3': 'all', 'a.py:5': 'all' },
  },
  {
    tool: 'bandit',
    files: {
      'a.py': `import subprocess  # nosec B404 # only the list form is used ${END}
subprocess.call(
    "ls", shell=True)  # nosec B602, B607 # a constant command of ours ${END}
X = 1  # nosec B105 # it was the name of a field ${END}
`,
    },
    needless: { 'a.py:4': 'all' },
  },
  {
    tool: 'shellcheck',
    files: {
      'a.sh': `#!/bin/sh
set -u
# shellcheck disable=SC2086 # the options are split on purpose ${END}
ls $1
# shellcheck disable=SC2086 # the options were split on purpose ${END}
ls "$1"
# shellcheck disable=SC2086,SC2046 # the names have no spaces ${END}
if true; then
  ls $2
fi
`,
    },
    needless: { 'a.sh:5': 'all', 'a.sh:7': ['SC2046'] },
  },
  {
    tool: 'hadolint',
    files: {
      Dockerfile: `# hadolint ignore=DL3006 # the mirror pins it ${END}
FROM debian
# hadolint ignore=DL3006 # the mirror pinned it ${END}
FROM debian:12
`,
    },
    needless: { 'Dockerfile:3': 'all' },
  },
  {
    tool: 'zizmor',
    files: {
      '.github/workflows/a.yml': `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4 # zizmor: ignore[artipacked] later steps push with it ${END}
      - run: echo hi # zizmor: ignore[artipacked] an earlier step pushed with it ${END}
`,
    },
    needless: { '.github/workflows/a.yml:8': 'all' },
  },
  {
    tool: 'rubocop',
    files: {
      'a.rb': `# rubocop:disable Security/Eval -- the text is a constant of ours ${END}
eval(TEXT)
# rubocop:enable Security/Eval
# rubocop:disable Security/Open, Security/Eval -- the text comes from the build ${END}
eval(TEXT)
# rubocop:enable Security/Open, Security/Eval
puts 1 # rubocop:disable Security/Eval -- the text was a constant of ours ${END}
`,
    },
    needless: { 'a.rb:4': ['Security/Open'], 'a.rb:7': 'all' },
  },
  {
    tool: 'golangci-lint',
    files: {
      'go.mod': 'module sample\n\ngo 1.21\n',
      'main.go': `package main

import (
	"fmt"
	"os"
)

func main() {
	os.Remove("x")   //nolint:errcheck // it may be gone already ${END}
	fmt.Println("x") //nolint:errcheck // it may have been gone ${END}
}
`,
    },
    needless: { 'main.go:10': 'all' },
  },
  {
    tool: 'gosec',
    files: {
      'go.mod': 'module sample\n\ngo 1.21\n',
      'main.go': `package main

import (
	"fmt"
	"math/rand"
)

func main() {
	// #nosec G404 -- the colour of a line, no secret ${END}
	if len("x") == 1 {
		fmt.Println(rand.Int())
	}
	fmt.Println("y") // #nosec G404 -- the colour was random before ${END}
}
`,
    },
    needless: { 'main.go:13': 'all' },
  },
]

interface Entry {
  readonly file: string
  readonly line: number
  readonly hides?: number
  readonly explanation: string
}

/** What the register says, in the form of `needless`. */
export function toNeedless(entries: readonly Entry[]): NeedlessSample['needless'] {
  return Object.fromEntries(
    entries.flatMap(({ file, line, hides, explanation }): [string, 'all' | string[]][] => {
      if (hides === 0) return [[`${file}:${line}`, 'all']]
      const rules = / do(?:es)? not report (.+) there\.$/.exec(explanation)?.[1]
      return rules === undefined ? [] : [[`${file}:${line}`, rules.split(', ')]]
    }),
  )
}
