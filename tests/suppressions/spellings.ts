import type { Tool } from '../../src/suppressions/index.ts'

/** A program on which a tool reports one rule on one line. */
export interface Sample {
  readonly tool: Tool
  readonly filename: string
  readonly rule: string
  readonly lines: readonly string[]
  /** The line of the finding, counted from 0. */
  readonly target: number
  /** How the tool is called where that is not its name. */
  readonly title?: string
}

/** Where a comment stands: at the end of the finding's line, alone on the line before it, at the top of the file, or alone in the block that it opens. */
export type Position = 'end' | 'before' | 'top' | 'inside'

export interface Spelling {
  readonly comment: string
  readonly position: Position
  /** Does the tool silence the finding? */
  readonly isHonoured: boolean
  /** A second comment, alone on the line after the finding. */
  readonly after?: string
  /** What is remarkable about it. */
  readonly note: string
}

export interface SpellingTable {
  readonly sample: Sample
  readonly spellings: readonly Spelling[]
}

const BLOCK = '(owner: @web, expires: 2027-01-31)'

function honoured(position: Position, comment: string, note: string, after?: string): Spelling {
  return { comment, position, isHonoured: true, note, ...(after === undefined ? {} : { after }) }
}

function refused(position: Position, comment: string, note: string, after?: string): Spelling {
  return { comment, position, isHonoured: false, note, ...(after === undefined ? {} : { after }) }
}

function toEslintLike(name: 'eslint' | 'oxlint'): Spelling[] {
  return [
    honoured('before', `// ${name}-disable-next-line no-eval -- a constant of the build ${BLOCK}`, 'canonical'),
    honoured('end', `// ${name}-disable-line no-eval -- a constant of the build ${BLOCK}`, 'canonical'),
    honoured(
      'top',
      `/* ${name}-disable no-eval -- a constant of the build ${BLOCK} */`,
      'canonical, to the end of the file',
    ),
    honoured(
      'before',
      `/* ${name}-disable no-eval -- a constant of the build ${BLOCK} */`,
      'canonical, a range',
      `/* ${name}-enable no-eval */`,
    ),
    honoured('before', `/* ${name}-disable-next-line no-eval */`, 'a block comment'),
    honoured('before', `// ${name}-disable-next-line no-console, no-eval`, 'a list'),
    honoured('before', `// ${name}-disable-next-line no-console,no-eval`, 'a list without spaces'),
    honoured('before', `//${name}-disable-next-line no-eval`, 'no space after the slashes'),
    honoured('before', `// ${name}-disable-next-line`, 'a blanket'),
    honoured('end', `// ${name}-disable-line`, 'a blanket'),
    honoured('top', `/* ${name}-disable */`, 'a blanket'),
    honoured('before', `// ${name}-disable-next-line no-eval --- a constant`, 'three hyphens'),
    refused('before', `// ${name}-disable-next-line no-console`, 'another rule'),
    refused('before', `// ${name}-disable-line no-eval`, 'its own line is the one before'),
    refused('before', `// Note: ${name}-disable-next-line no-eval`, 'not at the start of the comment'),
  ]
}

export const SPELLINGS: readonly SpellingTable[] = [
  {
    sample: {
      tool: 'eslint',
      filename: 'sample.js',
      rule: 'no-eval',
      lines: ['start()', "eval('1')", 'stop()'],
      target: 1,
    },
    spellings: [
      ...toEslintLike('eslint'),
      honoured('top', `/* eslint no-eval: off */`, 'inline configuration'),
      honoured('top', `/* eslint no-eval: 0 */`, 'inline configuration by number'),
      honoured('top', `/* eslint "no-eval": ["off"] */`, 'inline configuration in an array'),
      refused('before', `// eslint-disable no-eval`, 'a line comment opens no range'),
      refused('top', `// eslint no-eval: off`, 'a line comment configures nothing'),
      refused('before', `// eslint-disable-next-line no-eval -a constant`, 'one hyphen is part of the name'),
      refused(
        'before',
        `// eslint-disable-next-line no-eval--constant`,
        'hyphens without white space are part of the name',
      ),
      refused('before', `// eslint-disable-next-line no-eval: a constant`, 'a colon is part of the name'),
      refused(
        'before',
        `// eslint-disable-next-line no-eval a constant`,
        'a reason without a separator is part of the name',
      ),
      refused('before', `// ESLint-disable-next-line no-eval`, 'capital letters'),
      refused('before', `// eslint-disable-next-line NO-EVAL`, 'the name in capital letters'),
      refused('end', `// oxlint-disable-line no-eval`, 'the comment of another tool'),
    ],
  },
  {
    sample: {
      tool: 'oxlint',
      filename: 'sample.js',
      rule: 'no-eval',
      lines: ['start()', "eval('1')", 'stop()'],
      target: 1,
    },
    spellings: [
      ...toEslintLike('oxlint'),
      honoured('before', `// eslint-disable-next-line no-eval -- a constant of the build`, 'the comment of ESLint'),
      honoured('before', `// oxlint-disable no-eval`, 'a line comment opens a range'),
      honoured(
        'before',
        `// eslint-disable no-eval`,
        'a line comment of ESLint opens a range',
        '// eslint-enable no-eval',
      ),
    ],
  },
  {
    sample: {
      tool: 'biome',
      filename: 'sample.js',
      rule: 'lint/security/noGlobalEval',
      lines: ['start();', 'eval("1");', 'stop();'],
      target: 1,
    },
    spellings: [
      honoured('before', `// biome-ignore lint/security/noGlobalEval: a constant of the build ${BLOCK}`, 'canonical'),
      honoured(
        'top',
        `// biome-ignore-all lint/security/noGlobalEval: a constant of the build ${BLOCK}`,
        'canonical, the file',
      ),
      honoured(
        'before',
        `// biome-ignore-start lint/security/noGlobalEval: a constant of the build ${BLOCK}`,
        'canonical, a range',
        '// biome-ignore-end lint/security/noGlobalEval: end',
      ),
      honoured('before', `/* biome-ignore lint/security/noGlobalEval: a constant */`, 'a block comment'),
      honoured('before', `// biome-ignore lint/security: a constant`, 'a group'),
      honoured('before', `// biome-ignore lint: a constant`, 'everything'),
      refused('before', `// biome-ignore lint/security/noGlobalEval -- a constant`, 'no colon before the reason'),
      refused('before', `// biome-ignore lint/security/noGlobalEval`, 'no reason'),
      refused('before', `// biome-ignore lint/style/useConst: a constant`, 'another rule'),
      refused('end', `// biome-ignore lint/security/noGlobalEval: a constant`, 'at the end of the line'),
    ],
  },
  {
    sample: {
      tool: 'typescript',
      filename: 'sample.ts',
      rule: 'TS2322',
      lines: ['export const a = 1', "export const b: number = 'x'", 'export const c = 2'],
      target: 1,
    },
    spellings: [
      honoured('before', `// @ts-expect-error -- the types of the library are behind ${BLOCK}`, 'canonical'),
      honoured('before', `// @ts-ignore -- the types of the library are behind ${BLOCK}`, 'canonical'),
      honoured('top', `// @ts-nocheck -- the types of the library are behind ${BLOCK}`, 'canonical, the file'),
      honoured('before', `/* @ts-ignore */`, 'a block comment'),
      honoured('before', `//@ts-ignore`, 'no space after the slashes'),
      honoured('before', `// @ts-ignore: TS2322`, 'names no rule, whatever follows'),
      honoured('before', `/// @ts-ignore`, 'three slashes'),
      refused('end', `// @ts-ignore`, 'at the end of the line'),
      refused('before', `// see @ts-ignore`, 'not at the start of the comment'),
      refused('before', `// @ts-nocheck`, 'in the middle of the file'),
    ],
  },
  {
    sample: {
      tool: 'semgrep',
      filename: 'sample.py',
      rule: 'sample-eval',
      lines: ['import os', 'eval(os.name)', 'print(1)'],
      target: 1,
    },
    spellings: [
      honoured('end', `# nosemgrep: sample-eval -- a constant of the build ${BLOCK}`, 'canonical'),
      honoured('before', `# nosemgrep: sample-eval -- a constant of the build ${BLOCK}`, 'canonical'),
      honoured('end', `# nosem: sample-eval`, 'the short keyword'),
      honoured('end', `# NOSEMGREP: sample-eval`, 'capital letters'),
      honoured('end', `# nosemgrep:sample-eval`, 'no space after the colon'),
      honoured('end', `# nosemgrep: other-rule, sample-eval`, 'a list'),
      honoured('end', `# nosemgrep`, 'a blanket'),
      honoured('end', `# nosemgrep : other-rule`, 'a space before the colon makes it a blanket'),
      honoured('end', `# a constant of the build nosemgrep: sample-eval`, 'words before the keyword'),
      refused('end', `# nosemgrep: other-rule`, 'another rule'),
      refused('end', `# nosemgrep: other-rule sample-eval`, 'a list without commas ends after its first id'),
      refused(
        'before',
        `# words before the keyword nosemgrep: sample-eval`,
        'words before the keyword on the line before',
      ),
      refused('before', `# nosemgrep: sample-eval\n# a second comment`, 'another comment between it and the code'),
      refused('top', `# nosemgrep: sample-eval`, 'two lines above'),
    ],
  },
  {
    sample: {
      tool: 'bandit',
      filename: 'sample.py',
      rule: 'B602',
      lines: ['import subprocess', "subprocess.call('ls *', shell=True)", 'print(1)'],
      target: 1,
    },
    spellings: [
      honoured('end', `# nosec B602 # a constant of the build ${BLOCK}`, 'canonical'),
      honoured('end', `# nosec B602, B607 # a constant of the build`, 'a list'),
      honoured('end', `# nosec B607 B602`, 'a list without commas'),
      honoured('end', `#nosec B602`, 'no space after the sign'),
      honoured('end', `# nosec: B602`, 'a colon'),
      honoured('end', `# nosec subprocess_popen_with_shell_equals_true`, 'a name'),
      honoured('end', `# nosec`, 'a blanket'),
      honoured('end', `# a note # nosec B602`, 'a second comment'),
      honoured('end', `# nosec a constant of the build`, 'words without an id make it a blanket'),
      refused('end', `# nosec B607`, 'another test'),
      refused('end', `# nosec B602,B607`, 'of a list without spaces only the last counts'),
      refused('before', `# nosec B602`, 'on the line before'),
      refused('end', `# NOSEC B602`, 'capital letters'),
    ],
  },
  {
    sample: {
      tool: 'ruff',
      filename: 'sample.py',
      rule: 'S602',
      lines: ['import subprocess', "subprocess.call('ls *', shell=True)", 'print(1)'],
      target: 1,
    },
    spellings: [
      honoured('end', `# noqa: S602 # a constant of the build ${BLOCK}`, 'canonical'),
      honoured('top', `# ruff: noqa: S602 # a constant of the build ${BLOCK}`, 'canonical, the file'),
      honoured('end', `# noqa: S607, S602`, 'a list'),
      honoured('end', `# noqa: S607,S602`, 'a list without spaces'),
      honoured('end', `# noqa:S602`, 'no space after the colon'),
      honoured('end', `#noqa: S602`, 'no space after the sign'),
      honoured('end', `# NOQA: S602`, 'capital letters'),
      honoured('end', `# noqa`, 'a blanket'),
      honoured('top', `# ruff: noqa`, 'a blanket over the file'),
      honoured('top', `# flake8: noqa`, 'the blanket of flake8 over the file'),
      honoured('end', `# noqa: S602 a constant of the build`, 'a reason without a separator'),
      refused('end', `# noqa: S607`, 'another rule'),
      refused('before', `# noqa: S602`, 'on the line before'),
    ],
  },
  {
    sample: {
      tool: 'flake8',
      filename: 'sample.py',
      rule: 'F401',
      lines: ['"""Sample."""', 'import os', 'print(1)'],
      target: 1,
    },
    spellings: [
      honoured('end', `# noqa: F401 # kept for its side effect ${BLOCK}`, 'canonical'),
      honoured('top', `# flake8: noqa: F401`, 'the file'),
      honoured('end', `# noqa: E501,F401`, 'a list'),
      honoured('end', `# noqa`, 'a blanket'),
      honoured('top', `# flake8: noqa`, 'a blanket over the file'),
      refused('end', `# noqa: E501`, 'another rule'),
      refused('before', `# noqa: F401`, 'on the line before'),
    ],
  },
  {
    sample: {
      tool: 'mypy',
      filename: 'sample.py',
      rule: 'assignment',
      lines: ['a = 1', "b: int = 'x'", 'c = 2'],
      target: 1,
    },
    spellings: [
      honoured('end', `# type: ignore[assignment] # the stubs are behind ${BLOCK}`, 'canonical'),
      honoured('end', `# type: ignore[arg-type, assignment]`, 'a list'),
      honoured('end', `# type:ignore[assignment]`, 'no space after the colon'),
      honoured('end', `# type: ignore`, 'a blanket'),
      honoured('top', `# type: ignore`, 'a blanket over the file'),
      refused('end', `# type: ignore[arg-type]`, 'another rule'),
      refused('end', `# type: ignore[assignment] -- the stubs are behind`, 'hyphens before the reason'),
      refused('before', `# type: ignore[assignment]`, 'on the line before'),
      refused('end', `# note # type: ignore[assignment]`, 'a second comment'),
    ],
  },
  {
    sample: {
      tool: 'pyright',
      filename: 'sample.py',
      rule: 'reportAssignmentType',
      lines: ['a = 1', "b: int = 'x'", 'c = 2'],
      target: 1,
    },
    spellings: [
      honoured('end', `# pyright: ignore[reportAssignmentType] # the stubs are behind ${BLOCK}`, 'canonical'),
      honoured('end', `# pyright: ignore[reportCallIssue, reportAssignmentType]`, 'a list'),
      honoured('end', `# pyright: ignore`, 'a blanket'),
      honoured('end', `# pyright: ignore[reportAssignmentType] the stubs are behind`, 'words right behind the list'),
      honoured('end', `# pyright: ignore[reportAssignmentType] -- the stubs are behind`, 'hyphens before the reason'),
      honoured('end', `# pyright: ignore the stubs are behind`, 'a blanket, with words'),
      honoured('end', `# note # pyright: ignore[reportAssignmentType]`, 'a second comment'),
      honoured('end', `# pyright:ignore[reportAssignmentType]`, 'no space after the colon'),
      honoured('end', `# type: ignore`, 'the blanket of mypy'),
      refused('end', `# note pyright: ignore[reportAssignmentType]`, 'words before the keyword'),
      refused('end', `# pyright: ignore[reportAssignmentType, a/b]`, 'a name with a slash voids the list'),
      refused('end', `# pyright: ignore[reportCallIssue]`, 'another rule'),
      refused('before', `# pyright: ignore[reportAssignmentType]`, 'on the line before'),
    ],
  },
  {
    sample: {
      tool: 'pylint',
      filename: 'sample.py',
      rule: 'eval-used',
      lines: ['"""Sample."""', "eval('1')", 'print(1)'],
      target: 1,
    },
    spellings: [
      honoured('end', `# pylint: disable=eval-used # a constant of the build ${BLOCK}`, 'canonical'),
      honoured('before', `# pylint: disable-next=eval-used # a constant of the build ${BLOCK}`, 'canonical'),
      honoured('before', `# pylint: disable=eval-used`, 'to the end of the block'),
      honoured('top', `# pylint: disable=eval-used`, 'to the end of the file'),
      honoured('before', `# pylint: disable=eval-used`, 'a range', '# pylint: enable=eval-used'),
      honoured('end', `# pylint: disable=exec-used, eval-used`, 'a list'),
      honoured('end', `# pylint:disable=eval-used`, 'no space after the colon'),
      honoured('end', `# pylint: disable-msg=eval-used`, 'the old name'),
      honoured('end', `# pylint: disable=W0123`, 'a number'),
      honoured('end', `# pylint: disable=all`, 'everything'),
      honoured('top', `# pylint: skip-file`, 'a blanket over the file'),
      honoured('end', `# note # pylint: disable=eval-used`, 'a second comment'),
      refused('end', `# pylint: disable=exec-used`, 'another rule'),
      honoured(
        'end',
        `# pylint: disable=eval-used -- a constant`,
        'hyphens before the reason: pylint complains of each word',
      ),
      honoured('end', `# pylint: disable=exec-used eval-used`, 'a list without commas'),
    ],
  },
  {
    sample: {
      tool: 'shellcheck',
      filename: 'sample.sh',
      rule: 'SC2086',
      lines: ['#!/bin/sh', 'a="$1"', 'echo $a', 'exit 0'],
      target: 2,
    },
    spellings: [
      honoured('before', `# shellcheck disable=SC2086 # words are wanted ${BLOCK}`, 'canonical'),
      honoured('top', `# shellcheck disable=SC2086 # words are wanted ${BLOCK}`, 'canonical, the file'),
      honoured('before', `# shellcheck disable=SC2034,SC2086`, 'a list'),
      honoured('before', `#shellcheck disable=SC2086`, 'no space after the sign'),
      honoured('before', `# shellcheck disable=all`, 'everything'),
      refused('before', `# shellcheck disable=SC2034`, 'another rule'),
      refused('end', `# shellcheck disable=SC2086`, 'at the end of the line'),
      refused('before', `# shellcheck disable=SC2086 -- words are wanted`, 'hyphens before the reason'),
    ],
  },
  {
    sample: {
      tool: 'stylelint',
      filename: 'sample.css',
      rule: 'block-no-empty',
      lines: ['a { color: red; }', 'b {}', 'i { color: blue; }'],
      target: 1,
    },
    spellings: [
      honoured(
        'before',
        `/* stylelint-disable-next-line block-no-empty -- filled in at run time ${BLOCK} */`,
        'canonical',
      ),
      honoured('end', `/* stylelint-disable-line block-no-empty -- filled in at run time ${BLOCK} */`, 'canonical'),
      honoured(
        'top',
        `/* stylelint-disable block-no-empty -- filled in at run time ${BLOCK} */`,
        'canonical, the file',
      ),
      honoured('before', `/* stylelint-disable block-no-empty */`, 'a range', `/* stylelint-enable block-no-empty */`),
      honoured('before', `/* stylelint-disable-next-line */`, 'a blanket'),
      honoured('top', `/* stylelint-disable */`, 'a blanket over the file'),
      refused('before', `/* stylelint-disable-next-line color-named */`, 'another rule'),
    ],
  },
  {
    sample: {
      tool: 'gosec',
      filename: 'sample.go',
      rule: 'G401',
      lines: [
        'package sample',
        '',
        'import "crypto/md5"',
        '',
        'func Sum(b []byte) [16]byte {',
        '\treturn md5.Sum(b)',
        '}',
      ],
      target: 5,
    },
    spellings: [
      honoured('end', `// #nosec G401 -- a checksum, not a signature ${BLOCK}`, 'canonical'),
      honoured('before', `// #nosec G401 -- a checksum, not a signature ${BLOCK}`, 'canonical'),
      honoured('end', `// #nosec G101 G401`, 'a list'),
      honoured('end', `// #nosec`, 'a blanket'),
      refused('end', `// #nosec G101`, 'another rule'),
    ],
  },
  {
    sample: {
      tool: 'golangci-lint',
      filename: 'sample.go',
      rule: 'errcheck',
      lines: ['package sample', '', 'import "os"', '', 'func Run() {', '\tos.Remove("a")', '}'],
      target: 5,
    },
    spellings: [
      honoured('end', `//nolint:errcheck // best effort ${BLOCK}`, 'canonical'),
      honoured('end', `//nolint:gosec,errcheck // best effort`, 'a list'),
      honoured('end', `//nolint`, 'a blanket'),
      honoured('end', `//nolint:all`, 'everything'),
      honoured('end', `// nolint:errcheck`, 'a space after the slashes'),
      refused('end', `//nolint:gosec`, 'another rule'),
    ],
  },
  {
    sample: {
      tool: 'hadolint',
      filename: 'Dockerfile',
      rule: 'DL3007',
      lines: ['# an image', 'FROM debian:latest', 'RUN echo 1'],
      target: 1,
    },
    spellings: [
      honoured('before', `# hadolint ignore=DL3007 # the tag is ours ${BLOCK}`, 'canonical'),
      honoured('top', `# hadolint global ignore=DL3007 # the tag is ours ${BLOCK}`, 'canonical, the file'),
      honoured('before', `# hadolint ignore=DL3006,DL3007`, 'a list'),
      honoured('before', `# hadolint ignore=DL3006, DL3007`, 'a list with a space'),
      honoured('before', `#hadolint ignore=DL3007`, 'no space after the sign'),
      honoured('before', `# hadolint ignore = DL3007`, 'spaces around the sign'),
      refused('before', `# hadolint ignore=DL3006`, 'another rule'),
      refused('before', `# hadolint ignore=DL3007 -- the tag is ours`, 'hyphens before the reason'),
      refused('before', `# hadolint ignore=DL3006 DL3007`, 'a list without commas'),
      refused('before', `# note # hadolint ignore=DL3007`, 'a second comment'),
      refused('end', `# hadolint ignore=DL3007`, 'at the end of the line'),
      refused('top', `# hadolint ignore=DL3007`, 'two lines above'),
    ],
  },
  {
    sample: {
      tool: 'zizmor',
      filename: '.github/workflows/sample.yml',
      rule: 'unpinned-uses',
      lines: [
        'on: push',
        'permissions: {}',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: some/action@v4',
        '      - run: echo 1',
      ],
      target: 6,
    },
    spellings: [
      honoured('end', `# zizmor: ignore[unpinned-uses] # the tag is ours ${BLOCK}`, 'canonical'),
      honoured('end', `# zizmor: ignore[unpinned-uses] the tag is ours`, 'a reason without a separator'),
      honoured('end', `# zizmor: ignore[unpinned-uses] -- the tag is ours`, 'hyphens before the reason'),
      honoured('end', `# zizmor: ignore[artipacked,unpinned-uses]`, 'a list'),
      honoured('end', `# note # zizmor: ignore[unpinned-uses]`, 'a second comment'),
      refused('end', `# zizmor: ignore[artipacked]`, 'another rule'),
      refused('end', `# zizmor: ignore`, 'no rule'),
      refused('end', `# zizmor: ignore[]`, 'an empty list'),
      refused('end', `# zizmor:ignore[unpinned-uses]`, 'no space after the colon'),
      refused('end', `#zizmor: ignore[unpinned-uses]`, 'no space after the sign'),
      refused('end', `# note zizmor: ignore[unpinned-uses]`, 'words before the keyword'),
      refused('before', `# zizmor: ignore[unpinned-uses]`, 'on the line before'),
    ],
  },
  {
    sample: {
      tool: 'detect-secrets',
      filename: 'sample.py',
      rule: 'AWS Access Key',
      lines: ['a = 1', 'KEY', 'c = 2'].map((line) => (line === 'KEY' ? 'key = "AKIA' + 'IOSFODNN7EXAMPLQ"' : line)),
      target: 1,
    },
    spellings: [
      honoured('end', `# pragma: allowlist secret -- a key of the test account ${BLOCK}`, 'canonical'),
      honoured('before', `# pragma: allowlist nextline secret -- a key of the test account ${BLOCK}`, 'canonical'),
      honoured('end', `# pragma:allowlist secret`, 'no space after the colon'),
      honoured('end', `#pragma: allowlist secret`, 'no space after the sign'),
      honoured('end', `# pragma: whitelist secret`, 'the old word'),
      honoured('end', `# note # pragma: allowlist secret`, 'a second comment'),
      refused('end', `# a pragma: allowlist secret`, 'words before the keyword'),
      refused('before', `# pragma: allowlist secret`, 'on the line before'),
      refused('end', `# pragma: allowlist nextline secret`, 'the line before is another'),
    ],
  },
  {
    sample: {
      tool: 'gitleaks',
      filename: 'sample.py',
      rule: 'github-pat',
      lines: ['a = 1', 'token = "ghp_' + 'x7Kq2mZ9vB4nR8tY1wL6pD3sF5hJ0cG2aEuQ"', 'c = 2'],
      target: 1,
    },
    spellings: [
      honoured('end', `# gitleaks:allow -- a token of the test account ${BLOCK}`, 'canonical'),
      honoured('end', `#gitleaks:allow`, 'no space after the sign'),
      honoured('end', `# a token of the test account gitleaks:allow`, 'words before the keyword'),
      refused('end', `# gitleaks: allow`, 'a space after the colon'),
      refused('end', `# GITLEAKS:ALLOW`, 'capital letters'),
      refused('before', `# gitleaks:allow`, 'on the line before'),
    ],
  },
  {
    sample: {
      tool: 'rubocop',
      filename: 'sample.rb',
      rule: 'Security/Eval',
      lines: ['start', 'eval(name)', 'stop'],
      target: 1,
    },
    spellings: [
      honoured('end', `# rubocop:disable Security/Eval -- a constant of the build ${BLOCK}`, 'canonical'),
      honoured(
        'before',
        `# rubocop:disable Security/Eval -- a constant of the build ${BLOCK}`,
        'canonical, to the end of the file',
      ),
      honoured('before', `# rubocop:disable Security/Eval`, 'a range', `# rubocop:enable Security/Eval`),
      honoured('end', `# rubocop:todo Security/Eval`, 'todo'),
      honoured('end', `# rubocop:disable Style/Send, Security/Eval`, 'a list'),
      honoured('end', `# rubocop : disable Security/Eval`, 'spaces around the colon'),
      honoured('end', `# rubocop:disable Security`, 'a department'),
      honoured('end', `# rubocop:disable all`, 'everything'),
      refused('end', `# rubocop:disable Style/Send`, 'another rule'),
    ],
  },
  {
    sample: {
      tool: 'clang-tidy',
      filename: 'sample.c',
      rule: 'cert-msc30-c',
      lines: ['#include <stdlib.h>', 'int f(void) {', '  return rand();', '}'],
      target: 2,
    },
    spellings: [
      honoured('end', `// NOLINT(cert-msc30-c) -- a die for a game ${BLOCK}`, 'canonical'),
      honoured('before', `// NOLINTNEXTLINE(cert-msc30-c) -- a die for a game ${BLOCK}`, 'canonical'),
      honoured(
        'before',
        `// NOLINTBEGIN(cert-msc30-c) -- a die for a game ${BLOCK}`,
        'canonical, a range',
        '// NOLINTEND(cert-msc30-c)',
      ),
      honoured('end', `/* NOLINT(cert-msc30-c) */`, 'a block comment'),
      honoured('end', `// NOLINT(cert-err33-c, cert-msc30-c)`, 'a list'),
      honoured('end', `// NOLINT(cert-*)`, 'a glob'),
      honoured('end', `// NOLINT`, 'a blanket'),
      honoured('end', `// a die for a game NOLINT(cert-msc30-c)`, 'words before the keyword'),
      honoured('end', `// NOLINT (cert-err33-c)`, 'a space before the bracket makes it a blanket'),
      refused('end', `// NOLINT(cert-err33-c)`, 'another rule'),
      refused('before', `// NOLINT(cert-msc30-c)`, 'on the line before'),
      refused('end', `// nolint(cert-msc30-c)`, 'small letters'),
    ],
  },
  {
    sample: {
      tool: 'checkov',
      filename: 'main.tf',
      rule: 'CKV_AWS_24',
      lines: [
        'resource "aws_security_group" "a" {',
        '  description = "a"',
        '  ingress {',
        '    description = "b"',
        '    from_port   = 22',
        '    to_port     = 22',
        '    protocol    = "tcp"',
        '    cidr_blocks = ["0.0.0.0/0"]',
        '  }',
        '}',
      ],
      target: 0,
    },
    spellings: [
      honoured('inside', `#checkov:skip=CKV_AWS_24: a bastion for the tests ${BLOCK}`, 'canonical'),
      honoured('inside', `# checkov:skip=CKV_AWS_24: a bastion for the tests ${BLOCK}`, 'canonical'),
      honoured('inside', `# checkov:skip=CKV_AWS_24:a bastion`, 'no space before the reason'),
      honoured('inside', `# checkov:skip=CKV_AWS_24`, 'no reason'),
      refused('inside', `# checkov:skip=CKV_AWS_23: a bastion`, 'another rule'),
      refused('before', `# checkov:skip=CKV_AWS_24: a bastion`, 'above the resource'),
    ],
  },
]

/** The program with the comment in its place, and the line of the finding, counted from 1. */
export function compose(
  { lines, target }: Sample,
  { comment, position, after }: Spelling,
): { code: string; line: number } {
  const indent = /^\s*/.exec(lines[target] ?? '')?.[0] ?? ''
  const added = comment.split('\n').length
  const text = [...lines]
  if (after !== undefined) text.splice(target + 1, 0, indent + after)
  if (position === 'end') text[target] = `${text[target] ?? ''}  ${comment}`
  else if (position === 'inside') text.splice(target + 1, 0, `  ${comment}`)
  else if (position === 'before') text.splice(target, 0, ...comment.split('\n').map((line) => indent + line))
  else text.splice(text[0]?.startsWith('#!') ? 1 : 0, 0, ...comment.split('\n'))
  return { code: text.join('\n') + '\n', line: target + 1 + (position === 'end' || position === 'inside' ? 0 : added) }
}
