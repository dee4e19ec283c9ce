import type { TSESLint } from '@typescript-eslint/utils'
import { type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Options that switch the check off, by their value. */
const OFF: ReadonlyMap<string, unknown> = new Map([
  ['rejectUnauthorized', false],
  ['strictSSL', false],
  ['insecureSkipTLSVerify', true],
  ['tlsAllowInvalidCertificates', true],
  ['tlsAllowInvalidHostnames', true],
  ['tlsInsecure', true],
  ['sslValidate', false],
  ['trustServerCertificate', true],
  ['ignoreHTTPSErrors', true],
  ['acceptInsecureCerts', true],
])
/** A browser that tests a page ignores what a browser of a test may. */
const BROWSERS = ['playwright', '@playwright/test', 'puppeteer', 'puppeteer-core', 'selenium-webdriver', 'webdriverio']

export default defineRule({
  name: 'no-tls-verification-off',
  meta: {
    class: 'disabled-tls-verification',
    description: 'Disallow connections that accept any certificate.',
    messages: {
      verificationOff:
        '`{{option}}` accepts any certificate, so anybody on the way can read and change the traffic; remove it, or pass the authority of the server as `ca`.',
      processWide:
        '`NODE_TLS_REJECT_UNAUTHORIZED` switches the check of certificates off for the whole program; remove it and set `NODE_EXTRA_CA_CERTS` for an authority of your own.',
      uncheckedIdentity:
        '`checkServerIdentity` accepts the certificate of any host; remove it, or compare the certificate with the expected one.',
      removeOption: 'Remove `{{option}}`.',
    },
    confidence: { verificationOff: 'high', processWide: 'high', uncheckedIdentity: 'high', removeOption: 'high' },
    hasSuggestions: true,
    mentions:
      /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|strictSSL|checkServerIdentity|insecureSkipTLSVerify|tlsAllowInvalid|tlsInsecure|sslValidate|trustServerCertificate|ignoreHTTPSErrors|acceptInsecureCerts/,
  },
  create(file, report) {
    const isBrowser = BROWSERS.some((name) => file.index.importedModules.has(name))
    for (const node of file.index.nodes('Property')) {
      if (node.parent.type !== 'ObjectExpression') continue
      const name = findPropertyName(node) ?? ''
      if (name === 'checkServerIdentity') {
        if (acceptsEverything(node.value, file) && !file.analysis.environment.isOutsideProduction(node))
          report({ node, messageId: 'uncheckedIdentity' })
        continue
      }
      if (!isOff(name, node.value, file) || file.analysis.environment.isOutsideProduction(node)) continue
      if (isBrowser && /^ignoreHTTPS|^acceptInsecure/.test(name)) continue
      // What a server asks of its clients is no check of a server: mutual TLS with `requestCert`.
      if (
        name === 'rejectUnauthorized' &&
        node.parent.properties.some((other) => other.type === 'Property' && findPropertyName(other) === 'requestCert')
      )
        continue
      const option = `${name}: ${file.quote(node.value, 16)}`
      report({
        node,
        messageId: 'verificationOff',
        data: { option },
        ...(file.sourceCode.getCommentsInside(node.parent).length === 0
          ? {
              suggest: [
                {
                  messageId: 'removeOption',
                  data: { option: name },
                  fix: (fixer) => removeProperty(node, file, fixer),
                },
              ],
            }
          : {}),
      })
    }
    for (const { target, value } of [...OFF.keys()].flatMap((name) => file.index.memberWritesNamed(name))) {
      const name = findPropertyName(target) ?? ''
      if (isOff(name, value, file) && !file.analysis.environment.isOutsideProduction(target))
        report({ node: target, messageId: 'verificationOff', data: { option: `${name} = ${file.quote(value, 16)}` } })
    }
    for (const { target, value } of file.index.memberWritesNamed('NODE_TLS_REJECT_UNAUTHORIZED')) {
      const text = file.analysis.constants.findConstant(value)?.value
      if ((text === '0' || text === 0 || text === false) && !file.analysis.environment.isOutsideProduction(target))
        report({ node: target, messageId: 'processWide' })
    }
  },
})

function removeProperty(node: Node, file: RuleFile, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
  const after = file.sourceCode.getTokenAfter(node)
  const before = file.sourceCode.getTokenBefore(node)
  if (after?.value === ',') {
    const next = file.sourceCode.getTokenAfter(after)
    return fixer.removeRange([node.range[0], next?.range[0] ?? after.range[1]])
  }
  return before?.value === ',' ? fixer.removeRange([before.range[0], node.range[1]]) : fixer.remove(node)
}

function isOff(name: string, value: Node, file: RuleFile): boolean {
  const off = OFF.get(name)
  if (off === undefined) return false
  const inner = unwrap(value)
  // rejectUnauthorized: process.env.NODE_ENV === 'production' is on where it matters, the opposite is not.
  if (inner.type === 'ConditionalExpression') return false
  return file.analysis.constants.findConstant(inner)?.value === off
}

/** `checkServerIdentity: () => undefined`. */
function acceptsEverything(value: Node, file: RuleFile): boolean {
  const owner = file.index.findFunction(value)
  if (!owner) return false
  if (owner.body.type === 'BlockStatement') {
    if (owner.body.body.length === 0) return true
    if (owner.body.body.length > 1) return false
  }
  const returned = file.index.returnedValues(owner)
  if (returned.length === 0)
    return (
      owner.body.type === 'BlockStatement' && owner.body.body.every((statement) => statement.type === 'ReturnStatement')
    )
  return returned.every((node) => {
    const constant = file.analysis.constants.findConstant(node)
    return constant !== undefined && !constant.value
  })
}
