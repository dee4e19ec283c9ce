import { type Edit, type Mutation, type Source, insert, isDirective, isListed, replace } from './edits.ts'

/** Places between two tokens where white space and a comment may stand, given as the start of the second token. */
function findGaps(source: Source): number[] {
  const tokens = source.ast.tokens ?? []
  const gaps: number[] = []
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1]
    const token = tokens[index]
    if (!before || !token) continue
    const isInside = [before, token].some(
      ({ type }) => (type as string) === 'JSXText' || (type as string) === 'Template',
    )
    const isJsx = source.nodes.some(
      (node) => node.type.startsWith('JSX') && node.range[0] <= before.range[0] && token.range[1] <= node.range[1],
    )
    if (!isInside && !isJsx) gaps.push(token.range[0])
  }
  return gaps
}

const LINE_BREAK = /\r?\n/g

/** Is the place inside a text whose line breaks and spaces count? */
function isInText(source: Source, at: number): boolean {
  return source.nodes.some(
    (node) =>
      (node.type === 'TemplateElement' || node.type === 'JSXText' || node.type === 'Literal') &&
      node.range[0] <= at &&
      at < node.range[1],
  )
}

function findBreaks(source: Source): { start: number; end: number }[] {
  return [...source.code.matchAll(LINE_BREAK)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !isInText(source, start))
}

export const TRIVIA: readonly Mutation[] = [
  {
    name: 'blank lines after statements',
    all: true,
    find: (source) => source.nodes.filter(isListed).map((node) => [insert(node.range[1], '\n\n')]),
  },
  {
    name: 'a comment at the end of the file',
    find: (source) => [[insert(source.code.length, '\n\n// The end.\n')]],
  },
  {
    name: 'a comment at the start of the file',
    find: (source) => (source.code.startsWith('#!') ? [] : [[insert(0, '/* One of our files. */\n\n')]]),
  },
  {
    name: 'comments between tokens',
    find(source) {
      // A comment may not stand between `return` and its value on another line; these stay on the line.
      return findGaps(source).map((at) => [insert(at, '/* aside */ ')])
    },
  },
  {
    name: 'Windows line ends',
    all: true,
    find: (source) => findBreaks(source).map((place): Edit[] => [{ ...place, text: '\r\n' }]),
  },
  {
    name: 'tabs',
    all: true,
    find: (source) =>
      findBreaks(source).flatMap(({ end }): Edit[][] => {
        const spaces = /^ +/.exec(source.code.slice(end))?.[0] ?? ''
        if (spaces === '' || source.ast.comments?.some(({ range }) => range[0] <= end && end < range[1])) return []
        return [[{ start: end, end: end + spaces.length, text: '\t'.repeat(Math.ceil(spaces.length / 2)) }]]
      }),
  },
  {
    name: 'semicolons',
    all: true,
    find: (source) =>
      source.nodes
        .filter(
          (node) =>
            isListed(node) &&
            !isDirective(node) &&
            /^(?:ExpressionStatement|VariableDeclaration|ReturnStatement|ThrowStatement|ImportDeclaration)$/.test(
              node.type,
            ) &&
            source.code[node.range[1] - 1] !== ';',
        )
        .map((node) => [insert(node.range[1], ';')]),
  },
  {
    name: 'other quotes',
    all: true,
    find: (source) =>
      source.nodes
        .filter(
          (node) =>
            node.type === 'Literal' &&
            typeof node.value === 'string' &&
            node.parent.type !== 'JSXAttribute' &&
            !/['"\\\n]/.test(node.value) &&
            !node.raw.includes('\\'),
        )
        .map((node) => {
          const raw = source.code.slice(...node.range)
          return [replace(node, raw.startsWith("'") ? `"${raw.slice(1, -1)}"` : `'${raw.slice(1, -1)}'`)]
        }),
  },
  {
    name: 'arguments on lines of their own',
    all: true,
    find: (source) =>
      source.nodes
        .filter((node) => node.type === 'CallExpression' && node.arguments.length > 0)
        .map((node) =>
          node.type === 'CallExpression' ? node.arguments.map((item) => insert(item.range[0], '\n')) : [],
        ),
  },
]
