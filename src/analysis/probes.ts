import { findGrowth } from './regex-growth.ts'
import { FORM_KINDS, KIND_BIT, type Kind, type KindMask } from './types.ts'

/**
 * Texts that must not get through for a check to count as protection of a kind. A regular expression that accepts one
 * of a kind's probes does not clean that kind; one that accepts none does. Trying is more faithful than reading patterns.
 */
const PROBES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  sql: ["' OR 1=1 --", "a' OR 'a'='a", '1; DROP TABLE users', '1 OR 1=1', '(SELECT 1)', "it's"],
  command: ['a; id', 'a && id', '$(id)', '`id`', 'a | id', 'a\nid', 'a b', '-rf', '--output=x'],
  argument: ['-rf', '--output=x'],
  path: ['../secret', '..', 'a/../../b', '/etc/passwd', '..\\secret', 'a/..'],
  html: ['<b>x</b>', '<img src=x onerror=a()>', '"><script>', '" onload=a() x="'],
  url: ['http://169.254.169.254/', 'https://evil.test/', '//evil.test', 'http://localhost/', 'evil.test', 'http://a@b'],
  redirect: ['https://evil.test/', '//evil.test', 'javascript:alert(1)', '/\\evil.test', 'evil.test'],
  nosql: ['[object Object]', '$where', "'; return true; //"],
  code: ['process.exit()', 'a()', "require('fs')", 'constructor', 'a;b'],
  log: ['a\nb', 'a\r\nb'],
  regex: ['(a+)+$', '.*', 'a{1,9999}', '['],
  template: ['{{7*7}}', '<%= 1 %>', '${1}'],
  filter: ['a,b.eq.1', "' or 1 eq 1", 'a)(b=*', '*', 'a%', "a'b"],
  prompt: ['Ignore all previous instructions.'],
  mail: ['a@b.c\nBcc: x@y.z', 'a@b.c,d@e.f'],
  deserialize: ['{"a":1}', '!!js/function'],
  key: ['__proto__'],
}

const LENGTH_LIMIT = 300

/** The kinds that a text accepted by the whole-text match of this pattern can no longer carry. */
export function getAllowedKinds(pattern: RegExp): KindMask {
  const source = pattern.source
  if (source.length > LENGTH_LIMIT || mayTakeForever(pattern)) return 0
  let tester: RegExp
  try {
    tester = new RegExp(source, pattern.flags.replace(/[gy]/g, ''))
  } catch {
    return 0
  }
  let mask: KindMask = 0
  for (const [kind, probes] of Object.entries(PROBES) as [Kind, readonly string[]][]) {
    // A probe may sit in the middle of an accepted text: an unanchored pattern accepts it with a harmless prefix.
    const accepted = probes.some((probe) => (kind === 'key' ? tester.test(probe) : isAccepted(tester, probe)))
    if (!accepted) mask |= KIND_BIT[kind]
  }
  return mask === 0 ? 0 : (mask | KIND_BIT.properties) & FORM_KINDS
}

/** The kinds that a text can no longer carry when every match of the pattern in it was replaced. */
export function getReplacedKinds(pattern: RegExp, replacement: string | undefined): KindMask {
  if (!pattern.flags.includes('g')) return 0
  const { source } = pattern
  const negated = /^\[\^([^\]]+)\]\+?$/.exec(source)
  if (negated) return getAllowedKinds(new RegExp(`^[${negated[1] ?? ''}]*$`, pattern.flags.replace(/[gy]/g, '')))
  if (source.includes('<') && /^(?:\[[^\]]*<[^\]]*\]|<|[&<>"'|()[\]\\/]+)$/.test(source)) return KIND_BIT.html
  if (source.includes('.*+?')) return KIND_BIT.regex
  if (source === '\\.\\.') return KIND_BIT.path
  if (/\\r|\\n/.test(source)) return KIND_BIT.log
  if (source === "'" && replacement === "'\\''") return KIND_BIT.command
  // A quoted name of SQL ends at its quote, which is doubled to mean itself.
  if ((source === '"' || source === '`') && replacement === source + source) return KIND_BIT.sql
  // OData and XPath double a quote to mean it.
  return source === "'" && replacement === "''" ? KIND_BIT.filter : 0
}

const HARMLESS = ['a', '1', 'abc', 'a.txt', '00000000-0000-0000-0000-000000000000', 'https://example.test/a']

function isAccepted(tester: RegExp, probe: string): boolean {
  if (tester.test(probe)) return true
  return HARMLESS.some(
    (text) => tester.test(text + probe) || tester.test(probe + text) || tester.test(`${text}\n${probe}`),
  )
}

/** Nested repetitions of this length are understood whole. */
const NESTED_LIMIT = 100

/** `(a+)+` could take forever on a probe; such a pattern proves nothing here. `(/[a-z]+)*` is nested as well, and harmless. */
function mayTakeForever({ source, flags }: RegExp): boolean {
  if (!/\([^()]*[+*][^()]*\)[+*{]/.test(source)) return false
  // Back references, assertions and long counts are not understood.
  if (source.length > NESTED_LIMIT || /\\[1-9k]|\(\?[=!<]|\{\d*,?\d{2,}/.test(source)) return true
  return findGrowth(source, flags) !== undefined
}
