import type { RuleCases } from '../support/cases.ts'

const open = (flag: string): string => `import { BrowserWindow } from 'electron'
export const window = new BrowserWindow({ webPreferences: { ${flag} } })`

export default {
  rule: 'no-insecure-electron',
  invalid: [
    {
      name: 'Node in the page',
      code: open('nodeIntegration: true'),
      errors: [
        {
          messageId: 'nodeInPage',
          line: 2,
          data: { flag: 'nodeIntegration: true' },
          suggestions: [{ messageId: 'safeValue', output: open('nodeIntegration: false') }],
        },
      ],
    },
    {
      name: 'a command from the page',
      code: `import { ipcMain } from 'electron'
import { exec } from 'node:child_process'
ipcMain.handle('run', (event, command) => exec(command))`,
      errors: [{ messageId: 'runCommand', line: 3, data: { sink: '\`exec()\`' } }],
    },
    {
      name: 'one context for page and preload',
      code: open('contextIsolation: false'),
      errors: [
        {
          messageId: 'sharedContext',
          line: 2,
          suggestions: [{ messageId: 'safeValue', output: open('contextIsolation: true') }],
        },
      ],
    },
    {
      name: 'no same-origin policy',
      code: `const { BrowserWindow } = require('electron')
const webPreferences = { webSecurity: false }
module.exports = () => new BrowserWindow({ width: 800, webPreferences })`,
      errors: [
        {
          messageId: 'mixedOrigins',
          line: 2,
          suggestions: [
            {
              messageId: 'safeValue',
              output: `const { BrowserWindow } = require('electron')
const webPreferences = { webSecurity: true }
module.exports = () => new BrowserWindow({ width: 800, webPreferences })`,
            },
          ],
        },
      ],
    },
    {
      name: 'scripts of HTTP',
      code: open('allowRunningInsecureContent: true'),
      errors: [
        {
          messageId: 'insecureContent',
          line: 2,
          suggestions: [{ messageId: 'safeValue', output: open('allowRunningInsecureContent: false') }],
        },
      ],
    },
    {
      name: 'no sandbox',
      code: open('sandbox: false'),
      errors: [
        { messageId: 'openSandbox', line: 2, suggestions: [{ messageId: 'safeValue', output: open('sandbox: true') }] },
      ],
    },
    {
      name: 'an address from the page',
      code: `import { ipcMain, shell } from 'electron'
ipcMain.on('open', (_event, url: string) => {
  shell.openExternal(url)
})`,
      errors: [{ messageId: 'openedAddress', line: 3 }],
    },
    {
      name: 'one report for a command in a shell',
      code: `import { ipcMain } from 'electron'
import { spawn } from 'node:child_process'
ipcMain.handle('run', (_event, command: string) => spawn(command, { shell: true }))`,
      errors: [{ messageId: 'runCommand', line: 3 }],
    },
    {
      name: 'part of a command',
      code: `import * as electron from 'electron'
import { execSync } from 'child_process'
electron.ipcMain.handle('convert', async (event, { input }) => {
  const command = \`convert \${input} out.png\`
  return execSync(command).toString()
})`,
      errors: [{ messageId: 'runCommand', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a function that runs later',
      code: `import { ipcMain } from 'electron'
import { open } from './windows'
ipcMain.handle('open', (_event, name) => setTimeout(() => open(name), 500))`,
    },
    { name: 'the defaults', code: open("preload: '/app/preload.js'") },
    {
      name: 'the safe values',
      code: open('nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true'),
    },
    { name: 'a value that depends', code: open('webSecurity: !process.env.DEV') },
    {
      name: 'the address is looked at',
      code: `import { ipcMain, shell } from 'electron'
ipcMain.on('open', (_event, url: string) => {
  if (new URL(url).protocol === 'https:') shell.openExternal(url)
})`,
    },
    {
      name: 'a constant address',
      code: `import { ipcMain, shell } from 'electron'
ipcMain.on('help', () => shell.openExternal('https://docs.shop.test'))`,
    },
    {
      name: 'a fixed command',
      code: `import { ipcMain } from 'electron'
import { execFile } from 'node:child_process'
ipcMain.handle('version', () => execFile('git', ['--version']))`,
    },
    {
      name: 'links of the page',
      code: `import { BrowserWindow, shell } from 'electron'
export function open(window: BrowserWindow) {
  window.webContents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url)
    return { action: 'deny' }
  })
}`,
    },
    {
      name: 'a window of another library',
      code: `import { BrowserWindow } from './electron-mock'
export const window = new BrowserWindow({ webPreferences: { nodeIntegration: true } })`,
    },
  ],
} satisfies RuleCases
