import type { WeaknessClass } from './types.ts'

export default {
  id: 'command-injection',
  title: 'Command injection',
  summary: 'A value becomes part of a shell command, so whoever chooses it runs programs on the server.',
  why: 'Calling a command line tool is easiest as one string, and `exec` is the first function that comes up.',
  fix: 'Run the program without a shell, with `execFile(file, [args])`, put `--` before values, and limit them to a list where possible.',
  acceptedWhen:
    'Constant commands need no protection, and neither does a developer’s script that runs what its caller typed.',
  cwe: [78, 88],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Does a shell read any character that comes from outside?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
    'https://nodejs.org/api/child_process.html',
  ],
} as const satisfies WeaknessClass
