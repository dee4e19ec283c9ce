// Mutations that change the names and the way of values, or what stands around statements.
import { CODE, type Mutation } from './layout.ts'
import { type Line, type Range, type Source, findBodies, indentOf, toText } from './source.ts'

/** A declaration of one local variable on one line: what stands before the name, the name, what follows, the value. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  python: /^(?<before>\s+)(?<name>[a-z_]\w*)(?<after>(?:: [\w[\]., |]+)? = )(?<value>[^=].*)$/,
  ruby: /^(?<before>\s+)(?<name>[a-z_]\w*)(?<after> = )(?<value>[^=].*)$/,
  go: /^(?<before>\s+)(?<name>[a-z]\w*)(?<after> := )(?<value>.+)$/,
  rust: /^(?<before>\s+let (?:mut )?)(?<name>[a-z]\w*)(?<after>(?:: [^=]+)? = )(?<value>.+);$/,
  kotlin: /^(?<before>\s+va[lr] )(?<name>[a-z]\w*)(?<after>(?:: [^=]+)? = )(?<value>.+)$/,
  swift: /^(?<before>\s+(?:let|var) )(?<name>[a-z]\w*)(?<after>(?:: [^=]+)? = )(?<value>.+)$/,
  php: /^(?<before>\s+\$)(?<name>[a-z]\w*)(?<after> = )(?<value>[^=].*);$/,
  java: /^(?<before>\s+(?:final )?(?:[A-Z][\w<>,. ?]*(?:\[\])?|var|byte\[\]|char\[\]|int|long) )(?<name>[a-z]\w*)(?<after> = )(?<value>[^=].*);$/,
  csharp:
    /^(?<before>\s+(?:[A-Z][\w<>,. ?]*(?:\[\])?|var|string|byte\[\]|char\[\]|int|long) )(?<name>[a-z]\w*)(?<after> = )(?<value>[^=].*);$/,
  c: /^(?<before>\s+(?:const )?(?:unsigned )?(?:[a-z]\w*)(?: ?\*+|\s))(?<name>[a-z]\w*)(?<after> = )(?<value>[^={].*);$/,
  bash: /^(?<before>\s*(?:local )?)(?<name>[a-z]\w*)(?<after>=)(?<value>\S.*)$/,
}
const END: Readonly<Record<string, string>> = { rust: ';', php: ';', java: ';', csharp: ';', c: ';' }

interface Local {
  readonly index: number
  readonly before: string
  readonly name: string
  readonly after: string
  readonly value: string
}

function findLocals(source: Source): Local[] {
  const pattern = LOCAL[source.language]
  if (!pattern) return []
  const whole = { start: 0, end: source.lines.length }
  const bodies: Range[] = source.language === 'bash' ? [whole] : findBodies(source)
  return bodies.flatMap(({ start, end }) =>
    source.lines.slice(start, end).flatMap(({ text }, offset) => {
      const index = start + offset
      const { startsInside = false, endsInside = false, open = 0 } = source.facts[index] ?? {}
      if (startsInside || endsInside || open !== 0) return []
      const { before = '', name = '', after = '', value = '' } = pattern.exec(text)?.groups ?? {}
      // A method called on the next line, an operator that waits for more, a block.
      const goesOn = /^\s*(?:\.|\?\.|->|[-+*/?:&|]|or |and )/.test(source.lines[index + 1]?.text ?? '')
      if (name === '' || goesOn || /(?:[-+*/,|&=(]|\bdo|\{|\\)$|\{\s*\|/.test(value)) return []
      return [{ index, before, name, after, value }]
    }),
  )
}

/** Names that tell what a value is; rules judge by them, and so does a reader. */
const TELLING =
  /pass|pwd|secret|token|key|otp|pin|salt|iv|nonce|hash|digest|code|cred|auth|user|mail|card|ssn|id$|sign|sess|admin|role|owner|request|req$|query|param|body|payload|form|data|input|url|host|path|file|cmd|command|sql|conn|db|client|cursor|cur$|logger|log|http|resp|answer|reply|completion|message|model|prompt|html|page|ctx|context|rand|reset|link|self|this|stdin|account|balance|engine|pool|config|settings|app|router|server|cors|parser|factory|builder|cipher|store|repo/i

const ANNOTATION = /(?:ruleid|ok):\s/

const renamed: Mutation = {
  name: 'local variables renamed',
  languages: Object.keys(LOCAL),
  apply: (source) => {
    const text = toText(source.lines)
    const names = [...new Set(findLocals(source).map(({ name }) => name))].filter(
      (name) =>
        !TELLING.test(name) &&
        // A field, an argument's name, a parameter or a key of the same name may mean something to somebody else.
        !new RegExp(`[.>:@]${name}\\b(?!\\()|\\b${name}:|[(,{]\\s*${name}\\s*=[^=]|["'/:{]${name}["'/}]`).test(text),
    )
    const map = new Map(names.map((name, index) => [name, `held${index + 1}`]))
    if (map.size === 0) return undefined
    const changed = source.tokens
      .map(({ kind, text: piece }) => (kind === 'name' ? (map.get(piece) ?? piece) : piece))
      .join('')
    return changed.split('\n').map((line, index) => ({ text: line, from: source.lines[index]?.from ?? 0 }))
  },
}

const HELD = 'held'

const split: Mutation = {
  name: 'a flow over two variables',
  languages: Object.keys(LOCAL),
  apply: (source) => {
    const text = toText(source.lines)
    const locals = new Map(
      findLocals(source)
        .filter(
          ({ index, name, value }) =>
            !ANNOTATION.test(source.lines[index - 1]?.text ?? '') &&
            // An object that methods are called on is no value on its way.
            !new RegExp(`\\b${name}(?:\\.|->|::)\\w+(?:\\(|\\s*=[^=])`).test(text) &&
            !/^(?:new\b|&|\[|\{|\(?["'`]?\)?$|null|nil|None|true|false|\d)/.test(value),
        )
        .map((local) => [local.index, local]),
    )
    if (locals.size === 0) return undefined
    return source.lines.flatMap((line, index): Line[] => {
      const local = locals.get(index)
      if (!local) return [line]
      const { before, name, after, value } = local
      const end = END[source.language] ?? ''
      const held = `${HELD}${index}`
      const first = source.language === 'rust' ? before.replace('mut ', '') : before
      const use = source.language === 'php' ? `$${held}` : source.language === 'bash' ? `"$${held}"` : held
      return [
        { ...line, text: `${first}${held}${after}${value}${end}` },
        { ...line, text: `${before}${name}${source.language === 'go' ? ' := ' : after}${use}${end}` },
      ]
    })
  },
}

interface Frame {
  readonly open: string
  readonly close: readonly string[]
}

const TRY: Frame = { open: 'try {', close: ['} finally {', '}'] }
const BLOCK: Frame = { open: '{', close: ['}'] }
const IFS: Readonly<Record<string, Frame>> = {
  c: { open: 'if (1) {', close: ['}'] },
  csharp: { open: 'if (true)\n{', close: ['}'] },
  go: { open: 'if true {', close: ['}'] },
  java: { open: 'if (true) {', close: ['}'] },
  kotlin: { open: 'if (true) {', close: ['}'] },
  php: { open: 'if (true) {', close: ['}'] },
  rust: { open: 'if true {', close: ['}'] },
  swift: { open: 'if true {', close: ['}'] },
  python: { open: 'if True:', close: [] },
  ruby: { open: 'if true', close: ['end'] },
}
const BLOCKS: Readonly<Record<string, Frame>> = {
  c: BLOCK,
  csharp: TRY,
  go: BLOCK,
  java: TRY,
  kotlin: TRY,
  php: TRY,
  rust: BLOCK,
  swift: { open: 'do {', close: ['}'] },
  python: { open: 'try:', close: ['finally:', '    pass'] },
  ruby: { open: 'begin', close: ['ensure', '  nil', 'end'] },
}

const wrap = (name: string, frames: Readonly<Record<string, Frame>>): Mutation => ({
  name,
  languages: CODE,
  apply: (source) => {
    const frame = frames[source.language]
    const bodies = findBodies(source).filter(
      ({ start }) => !/^\s*(?:super|this)\(/.test(source.lines[start]?.text ?? ''),
    )
    if (!frame || bodies.length === 0) return undefined
    return source.lines.flatMap((line, index): Line[] => {
      const starts = bodies.find(({ start }) => start === index)
      const ends = bodies.find(({ end }) => end === index + 1)
      const body = bodies.find(({ start, end }) => index >= start && index < end)
      const first = source.lines.slice(body?.start ?? 0, body?.end).find(({ text }) => text.trim() !== '')?.text ?? ''
      const indent = first.slice(0, indentOf(first))
      const written = (text: string): Line[] => text.split('\n').map((part) => ({ text: indent + part, from: 0 }))
      const isKept =
        source.language !== 'python' || !body || source.facts[index]?.startsInside === true || line.text.trim() === ''
      return [
        ...(starts ? written(frame.open) : []),
        isKept ? line : { ...line, text: `    ${line.text}` },
        ...(ends ? frame.close.flatMap(written) : []),
      ]
    })
  },
})

const script: Mutation = {
  name: 'the script in a condition',
  languages: ['bash'],
  apply: ({ lines }) => {
    const first = lines.findIndex(({ text }) => text.trim() !== '' && !/^#!|^set /.test(text))
    return [
      ...lines.slice(0, first),
      { text: 'if true; then', from: 0 },
      ...lines.slice(first),
      { text: '', from: 0 },
      { text: 'fi', from: 0 },
    ]
  },
}

export const FLOW: readonly Mutation[] = [
  renamed,
  split,
  wrap('bodies in a condition', IFS),
  wrap('bodies in a block', BLOCKS),
  script,
]
