import type { LibraryModel } from '../analysis/types.ts'

const params = ['$electron.event', '$electron.argument', '$electron.argument', '$electron.argument']

export default {
  package: 'electron',
  title: 'Electron',
  docs: 'https://www.electronjs.org/docs/latest/tutorial/security',
  aliases: { 'electron/main': 'electron' },
  callbacks: ['handle', 'handleOnce', 'on', 'once'].map((name) => ({ call: `electron.ipcMain.${name}`, params })),
} satisfies LibraryModel
