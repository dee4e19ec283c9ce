import type { LibraryModel } from '../analysis/types.ts'

const converters = [
  ...[
    'marked',
    'marked.marked',
    'marked.parse',
    'marked.parseInline',
    'marked.marked.parse',
    'marked.marked.parseInline',
  ],
  ...[
    'marked.Marked#.parse',
    'markdown-it#.render',
    'markdown-it().render',
    'markdown-it#.renderInline',
    'markdown-it().renderInline',
  ],
  ...[
    'showdown.Converter#.makeHtml',
    'snarkdown',
    'micromark.micromark',
    'markdown.markdown.toHTML',
    'remarkable.Remarkable#.render',
  ],
]

export default {
  package: 'marked',
  title: 'Marked, markdown-it and other Markdown converters',
  docs: 'https://marked.js.org/',
  propagators: converters.map((call) => ({ call, from: [0], restores: ['html' as const], builds: true })),
} satisfies LibraryModel
