import type { TSESTree } from '@typescript-eslint/types'
import {
  type Node,
  findEnclosingFunction,
  findPropertyName,
  findPropertyValue,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

type Flaw = 'nodeInPage' | 'sharedContext' | 'mixedOrigins' | 'insecureContent' | 'openSandbox'

/** Options of a window, the value that is dangerous, and what it means. */
const FLAGS: Readonly<Record<string, { readonly bad: boolean; readonly messageId: Flaw }>> = {
  nodeIntegration: { bad: true, messageId: 'nodeInPage' },
  nodeIntegrationInSubFrames: { bad: true, messageId: 'nodeInPage' },
  nodeIntegrationInWorker: { bad: true, messageId: 'nodeInPage' },
  enableRemoteModule: { bad: true, messageId: 'nodeInPage' },
  contextIsolation: { bad: false, messageId: 'sharedContext' },
  webSecurity: { bad: false, messageId: 'mixedOrigins' },
  allowRunningInsecureContent: { bad: true, messageId: 'insecureContent' },
  sandbox: { bad: false, messageId: 'openSandbox' },
}
const WINDOWS = ['BrowserWindow', 'BrowserView', 'WebContentsView'].map((name) => `electron.${name}#`)
/** The address is looked at before it is opened. */
const LOOKS_AT_ADDRESS =
  /new URL\(|\.protocol\b|startsWith\(|isSafe\w*\(|isAllowed\w*\(|isValid\w*\(|\.includes\(|\.has\(|\.test\(/

export default defineRule({
  name: 'no-insecure-electron',
  meta: {
    class: 'insecure-electron',
    description: 'Disallow Electron windows and messages that give pages the rights of the machine.',
    messages: {
      nodeInPage:
        '`{{flag}}` gives every script of the page Node, so one injected script owns the machine; leave it out and expose single functions in a preload script.',
      sharedContext:
        '`{{flag}}` lets scripts of the page change what the preload script uses, and reach Node through it; leave it out and use `contextBridge`.',
      mixedOrigins:
        '`{{flag}}` switches off the same-origin policy of this window; leave it out, and let the main process fetch what other origins refuse.',
      insecureContent:
        '`{{flag}}` lets pages of HTTPS run scripts of HTTP, which anybody on the way can change; leave it out.',
      openSandbox: '`{{flag}}` takes the page out of the sandbox of the browser; leave it out.',
      openedAddress:
        'A page decides through this message which address `shell.openExternal()` hands to the system, `file:` and programs too; allow only `https:` addresses.',
      runCommand:
        'A page decides through this message which command {{sink}} runs; give each operation a channel of its own and call a fixed program.',
      safeValue: 'Set `{{name}}: {{value}}`.',
    },
    confidence: {
      nodeInPage: 'high',
      sharedContext: 'high',
      mixedOrigins: 'high',
      insecureContent: 'high',
      openSandbox: 'low',
      openedAddress: 'medium',
      runCommand: 'high',
      safeValue: 'high',
    },
    hasSuggestions: true,
    mentions: /electron/,
  },
  create(file, report) {
    for (const { call } of file.findCalls(...WINDOWS)) {
      const options = file.analysis.constants.findObject(call.arguments[0])
      const preferences = file.analysis.constants.findObject(findPropertyValue(options, 'webPreferences'))
      for (const property of preferences?.properties ?? []) {
        const name = property.type === 'Property' ? (findPropertyName(property) ?? '') : ''
        const flag = FLAGS[name]
        if (property.type !== 'Property' || !flag) continue
        if (file.analysis.constants.findConstant(property.value)?.value !== flag.bad) continue
        const value = String(!flag.bad)
        report({
          node: property,
          messageId: flag.messageId,
          data: { flag: file.quote(property) },
          suggest: [
            {
              messageId: 'safeValue',
              data: { name, value },
              fix: (fixer) =>
                property.shorthand
                  ? fixer.replaceText(property, `${name}: ${value}`)
                  : fixer.replaceText(property.value, value),
            },
          ],
        })
      }
    }
    for (const { call } of file.findCalls('electron.shell.openExternal')) {
      const [address] = call.arguments
      const owner = findEnclosingFunction(call)
      if (!address || !findMessagePart(address, file) || (owner && LOOKS_AT_ADDRESS.test(file.getText(owner)))) continue
      report({ node: call, messageId: 'openedAddress' })
    }
    const reported = new Set<Node>()
    for (const site of [...file.getSinks('command'), ...file.getSinks('code')]) {
      if (site.through || reported.has(site.call) || !findMessagePart(site.argument, file)) continue
      reported.add(site.call)
      report({ node: site.call, messageId: 'runCommand', data: { sink: file.describeSink(site) } })
    }
  },
})

/** A value that a page sent, as it is or in a text. */
function findMessagePart(node: Node, file: RuleFile): TSESTree.Node | undefined {
  const value = unwrap(file.analysis.constants.findDefinition(node) ?? node)
  // setTimeout(() => open(name), 500): what is run is written here.
  if (isFunction(value)) return undefined
  let found: TSESTree.Node | undefined
  file.index.walkBelow(value, (part) => {
    if (!found && part.type === 'Identifier' && file.findPath(part)?.startsWith('$electron.argument') === true)
      found = part
    return undefined
  })
  return found
}
