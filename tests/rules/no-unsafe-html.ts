import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unsafe-html',
  invalid: [
    {
      name: 'the content of a post',
      filename: 'src/components/Post.tsx',
      code: `export function Post({ post }: { post: { content: string } }) {
  return <div dangerouslySetInnerHTML={{ __html: post.content }} />
}`,
      errors: [
        {
          messageId: 'foreignHtml',
          line: 2,
          data: { source: '`post.content`', sink: '`dangerouslySetInnerHTML`' },
        },
      ],
    },
    {
      name: 'the address of the page',
      filename: 'src/components/search.ts',
      code: `const query = new URLSearchParams(window.location.search).get('q')
const title = document.getElementById('title')
title!.innerHTML = 'Results for ' + query`,
      errors: [
        {
          messageId: 'taintedHtml',
          line: 3,
          data: {
            source: '`window.location.search`',
            line: 1,
            sink: '`title!.innerHTML`',
          },
        },
      ],
    },
    {
      name: 'Markdown that nobody sanitizes',
      filename: 'src/components/Answer.tsx',
      code: `import { marked } from 'marked'
export const Answer = ({ text }) => <div dangerouslySetInnerHTML={{ __html: marked.parse(text) }} />`,
      errors: [{ messageId: 'convertedHtml', line: 2 }],
    },
    {
      name: 'a converter by hand',
      filename: 'src/components/Chat.tsx',
      code: `function format(text: string) {
  return text.replace(/\\*\\*(.*?)\\*\\*/g, '<strong>$1</strong>').replace(/\\n/g, '<br>')
}
export const Chat = ({ message }) => <p dangerouslySetInnerHTML={{ __html: format(message.body) }} />`,
      errors: [{ messageId: 'convertedHtml', line: 4 }],
    },
    {
      name: 'a parameter inside of HTML text',
      filename: 'src/views/list.js',
      code: `export function renderItem(item) {
  const row = document.createElement('li')
  row.innerHTML = \`<b>\${item.name}</b>\`
  return row
}`,
      errors: [{ messageId: 'builtHtml', line: 3 }],
    },
    {
      name: 'a response put into the page',
      filename: 'src/components/news.ts',
      code: `export async function load(box: Element) {
  const article = await (await fetch('/api/news')).json()
  box.insertAdjacentHTML('beforeend', article.html)
}`,
      errors: [{ messageId: 'foreignHtml', line: 3 }],
    },
    {
      name: 'document.write and the fragment',
      filename: 'public/widget.js',
      code: `document.write('<h1>' + decodeURIComponent(location.hash.slice(1)) + '</h1>')`,
      errors: [{ messageId: 'taintedHtml', line: 1 }],
    },
    {
      name: 'a frame',
      filename: 'src/components/Preview.tsx',
      code: `export const Preview = (props) => <iframe srcDoc={props.html} />`,
      errors: [{ messageId: 'foreignHtml', line: 1 }],
    },
    {
      name: 'trust by Angular',
      filename: 'src/app/post.component.ts',
      code: `export class PostComponent {
  constructor(private sanitizer: DomSanitizer) {}
  show(body: string) { return this.sanitizer.bypassSecurityTrustHtml(body) }
}`,
      errors: [{ messageId: 'foreignHtml', line: 3 }],
    },
    {
      name: 'what a model answers',
      filename: 'src/components/Bot.tsx',
      code: `import { useState } from 'react'
export function Bot({ reply }) {
  const answer = reply ? reply.answer : ''
  return <div dangerouslySetInnerHTML={{ __html: answer }} />
}`,
      errors: [{ messageId: 'foreignHtml', line: 4 }],
    },
    {
      name: 'a server component that echoes its query',
      filename: 'app/search/page.tsx',
      code: `export default async function Page({ searchParams }) {
  const { q } = await searchParams
  return <h1 dangerouslySetInnerHTML={{ __html: \`Results for \${q}\` }} />
}`,
      errors: [{ messageId: 'taintedHtml', line: 3 }],
    },
    {
      name: 'a fragment of a range',
      code: `const nick = new URLSearchParams(location.search).get('nick')
const range = document.createRange()
document.body.append(range.createContextualFragment(\`<b>\${nick}</b>\`))`,
      filename: 'src/components/nick.ts',
      errors: [{ messageId: 'taintedHtml', line: 3 }],
    },
    {
      name: 'jQuery, and the address behind a hook',
      code: `import $ from 'jquery'
import { useMemo } from 'react'
export function Intro() {
  const params = useMemo(() => new URLSearchParams(location.search), [])
  $('#intro').html(\`Hello \${params.get('name')}\`)
  return <div dangerouslySetInnerHTML={{ __html: params.get('intro') ?? 'Welcome' }} />
}`,
      filename: 'src/Intro.tsx',
      errors: [
        { messageId: 'taintedHtml', line: 5 },
        { messageId: 'taintedHtml', line: 6 },
      ],
    },
  ],
  valid: [
    {
      name: 'sanitized',
      filename: 'src/components/Post.tsx',
      code: `import DOMPurify from 'dompurify'
export function Post({ post }: { post: { content: string } }) {
  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(post.content) }} />
}`,
    },
    {
      name: 'shown as text',
      filename: 'src/components/Post.tsx',
      code: `export function Post({ post, box }) {
  box.textContent = post.content
  return <div>{post.content}</div>
}`,
    },
    {
      name: 'Markdown that is sanitized after it is converted',
      filename: 'src/components/Answer.tsx',
      code: `import { marked } from 'marked'
import DOMPurify from 'isomorphic-dompurify'
export function Answer({ text }) {
  const html = DOMPurify.sanitize(marked.parse(text))
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}`,
    },
    {
      name: 'emptied',
      filename: 'src/views/list.js',
      code: `export function clear(list) { list.innerHTML = ''; list.outerHTML = '<ul></ul>' }`,
    },
    {
      name: 'a constant',
      filename: 'src/components/Icon.tsx',
      code: `const ICON = '<svg></svg>'
export const Icon = () => <span dangerouslySetInnerHTML={{ __html: ICON }} />`,
    },
    {
      name: 'the theme of a chart',
      filename: 'src/components/ui/chart.tsx',
      code: `const THEMES = { light: '', dark: '.dark' } as const
export const ChartStyle = ({ id, config }) => {
  const colorConfig = Object.entries(config).filter(([, item]) => item.theme || item.color)
  return (
    <style
      dangerouslySetInnerHTML={{
        __html: Object.entries(THEMES)
          .map(([theme, prefix]) => \`\${prefix} [data-chart=\${id}] { \${colorConfig.map(([key, item]) => \`--color-\${key}: \${item.color};\`).join('')} }\`)
          .join(''),
      }}
    />
  )
}`,
    },
    {
      name: 'data of the page for search engines, escaped',
      filename: 'app/layout.tsx',
      code: `export default function Layout({ product }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(product).replace(/</g, '\\\\u003c') }}
    />
  )
}`,
    },
    {
      name: 'escaped before it is put in',
      filename: 'src/views/list.js',
      code: `import escapeHtml from 'escape-html'
export function render(box, item) { box.innerHTML = \`<b>\${escapeHtml(item.name)}</b>\` }`,
    },
    {
      name: 'a converter that escapes first',
      filename: 'src/components/Chat.tsx',
      code: `function format(text: string) {
  return text.replace(/</g, '&lt;').replace(/\\*\\*(.*?)\\*\\*/g, '<strong>$1</strong>')
}
export const Chat = ({ message }) => <p dangerouslySetInnerHTML={{ __html: format(message.body) }} />`,
    },
    {
      name: 'a file of the build',
      filename: 'src/components/Terms.tsx',
      code: `import terms from './terms.html?raw'
export const Terms = () => <div dangerouslySetInnerHTML={{ __html: terms }} />`,
    },
    {
      name: 'a number inside of HTML',
      filename: 'src/views/count.js',
      code: `export function show(box, items) { box.innerHTML = \`<b>\${items.length}</b>\` }`,
    },
    {
      name: 'a property that is no element',
      filename: 'src/views/state.js',
      code: `export function keep(state) { state.html = state.body; return { innerHTML: state.body } }`,
    },
    {
      name: 'the address, encoded',
      filename: 'src/components/search.ts',
      code: `const query = new URLSearchParams(location.search).get('q')
document.body.innerHTML = '<a href="/search?q=' + encodeURIComponent(query) + '">again</a>'`,
    },
    {
      name: 'a frame without rights',
      code: `export const Card = ({ author }) => <iframe title="card" sandbox="" srcDoc={'<h3>' + author.name + '</h3>'} />`,
      filename: 'Card.tsx',
    },
    {
      name: 'jQuery with a text, and with what was sanitized',
      code: `import $ from 'jquery'
import DOMPurify from 'dompurify'
const name = new URLSearchParams(location.search).get('name')
$('#intro').text(\`Hello \${name}\`)
$('#intro').html(DOMPurify.sanitize(name))
$('#list').append(document.createElement('li'))`,
      filename: 'src/components/list.ts',
    },
  ],
} satisfies RuleCases
