import type { LibraryModel } from '../analysis/types.ts'

const evaluators = [
  'mathjs.evaluate',
  'mathjs.compile',
  'mathjs.create().evaluate',
  'mathjs.parser().evaluate',
  'mathjs.all.evaluate',
]

export default {
  package: 'mathjs',
  title: 'math.js and expression libraries',
  docs: 'https://mathjs.org/docs/expressions/security.html',
  aliases: { 'mathjs.math': 'mathjs' },
  sinks: [
    // Its parser refuses what reaches the program, but its functions cost without a limit.
    ...evaluators.map((call) => ({ call, arg: 0, kind: 'code' as const })),
    { call: 'vm2.VM#.run', arg: 0, kind: 'code' },
    { call: 'vm2.NodeVM#.run', arg: 0, kind: 'code' },
    { call: 'safe-eval', arg: 0, kind: 'code' },
    { call: 'static-eval', arg: 0, kind: 'code' },
    { call: 'notevil', arg: 0, kind: 'code' },
    { call: 'expr-eval.Parser.evaluate', arg: 0, kind: 'code' },
  ],
} satisfies LibraryModel
