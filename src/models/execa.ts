import type { LibraryModel } from '../analysis/types.ts'

const files = [
  'execa.execa',
  'execa.execaSync',
  'execa',
  'execa.sync',
  'cross-spawn',
  'cross-spawn.sync',
  'cross-spawn.spawn',
  'tinyexec.x',
  'nano-spawn',
]
const lines = [
  ...[
    'execa.execaCommand',
    'execa.execaCommandSync',
    'execa.command',
    'execa.commandSync',
    'execa.execa.command',
    'execa.parseCommandString',
  ],
  ...[
    'shelljs.exec',
    'node-cmd.run',
    'node-cmd.runSync',
    'exec-sh',
    'exec-sh.promise',
    'ssh2.Client#.exec',
    'node-ssh.NodeSSH#.execCommand',
  ],
]

export default {
  package: 'execa',
  title: 'Execa, cross-spawn and ShellJS',
  docs: 'https://github.com/sindresorhus/execa#readme',
  sinks: [
    ...lines.map((call) => ({ call, arg: 0, kind: 'command' as const, builtOnly: true })),
    ...files.flatMap((call) => [
      { call, arg: 0, kind: 'command' as const, builtOnly: true },
      {
        call,
        arg: 0,
        rest: true,
        kind: 'command' as const,
        when: { arg: 2, property: ['shell'] },
        builtOnly: true,
      },
      { call, arg: 1, kind: 'argument' as const },
    ]),
  ],
  sanitizers: [
    { call: 'shell-quote.quote', arg: 0, cleans: ['command'] },
    { call: 'shell-escape', arg: 0, cleans: ['command'] },
    { call: 'shescape.Shescape#.quote', arg: 0, cleans: ['command'] },
    { call: 'shescape.Shescape#.escape', arg: 0, cleans: ['command'] },
  ],
} satisfies LibraryModel
