import type { LibraryModel } from '../analysis/types.ts'

const renderers = [
  ...['ejs.render', 'ejs.compile', 'handlebars.compile', 'handlebars.precompile', 'pug.render', 'pug.compile'],
  ...[
    'nunjucks.renderString',
    'nunjucks.compile',
    'nunjucks.Environment#.renderString',
    'nunjucks.configure().renderString',
  ],
  ...['eta.render', 'eta.Eta#.renderString', 'eta.renderString', 'dot.template', 'dot.compile'],
  ...[
    'liquidjs.Liquid#.parseAndRender',
    'liquidjs.Liquid#.parseAndRenderSync',
    'twig.twig',
    'squirrelly.render',
    'art-template.render',
  ],
]
const files = ['ejs.renderFile', 'pug.renderFile', 'pug.compileFile', 'nunjucks.render']

export default {
  package: 'ejs',
  title: 'EJS, Handlebars, Pug, Nunjucks and other templates',
  docs: 'https://ejs.co/#docs',
  aliases: {
    'handlebars.create()': 'handlebars',
    'handlebars.default': 'handlebars',
    hbs: 'handlebars',
    'hbs.handlebars': 'handlebars',
  },
  sinks: [
    ...renderers.map((call) => ({ call, arg: 0, kind: 'template' as const })),
    ...files.map((call) => ({ call, arg: 0, kind: 'path' as const })),
    // What is marked as safe is not escaped any more.
    { call: 'handlebars.SafeString#', arg: 0, kind: 'html' },
    { call: 'handlebars.SafeString', arg: 0, kind: 'html' },
    { call: 'nunjucks.runtime.SafeString#', arg: 0, kind: 'html' },
    { call: 'nunjucks.runtime.markSafe', arg: 0, kind: 'html' },
  ],
  sanitizers: [
    { call: 'handlebars.escapeExpression', arg: 0, cleans: ['html'] },
    { call: 'handlebars.Utils.escapeExpression', arg: 0, cleans: ['html'] },
    { call: 'ejs.escapeXML', arg: 0, cleans: ['html'] },
  ],
} satisfies LibraryModel
