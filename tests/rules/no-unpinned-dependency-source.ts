import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unpinned-dependency-source',
  invalid: [
    {
      name: 'an import of the newest version',
      code: `import { Hono } from 'https://esm.sh/hono'
export const app = new Hono()`,
      errors: [{ messageId: 'unpinnedImport', line: 1, data: { source: 'https://esm.sh/hono' } }],
    },
    {
      name: 'a script of another host without integrity',
      filename: 'src/head.tsx',
      code: `export function Head() {
  return <script src="https://cdn.jsdelivr.net/npm/chart.js@4.4.1/dist/chart.umd.js" />
}`,
      errors: [
        {
          messageId: 'missingIntegrity',
          line: 2,
          data: { source: 'https://cdn.jsdelivr.net/npm/chart.js@4.4.1/dist/chart.umd.j' },
        },
      ],
    },
    {
      name: 'a moving tag, and a scoped package',
      code: `import confetti from 'https://unpkg.com/canvas-confetti@latest'
export * from 'https://esm.sh/@scope/thing'
export { confetti }`,
      errors: [
        { messageId: 'unpinnedImport', line: 1, data: { source: 'https://unpkg.com/canvas-confetti@latest' } },
        { messageId: 'unpinnedImport', line: 2, data: { source: 'https://esm.sh/@scope/thing' } },
      ],
    },
    {
      name: 'the standard library of Deno without a version',
      code: `import { serve } from 'https://deno.land/std/http/server.ts'
serve(() => new Response('ok'))`,
      errors: [{ messageId: 'unpinnedImport', line: 1, data: { source: 'https://deno.land/std/http/server.ts' } }],
    },
    {
      name: 'a dynamic import',
      code: `export async function load() {
  return import('https://cdn.skypack.dev/lodash')
}`,
      errors: [{ messageId: 'unpinnedImport', line: 2, data: { source: 'https://cdn.skypack.dev/lodash' } }],
    },
    {
      name: 'an element that is made by hand',
      code: `export function load() {
  const script = document.createElement('script');
  script.src = 'https://cdnjs.cloudflare.com/ajax/libs/jszip/3.10.1/jszip.min.js';
  document.head.append(script)
}`,
      errors: [
        {
          messageId: 'missingIntegrity',
          line: 3,
          data: { source: 'https://cdnjs.cloudflare.com/ajax/libs/jszip/3.10.1/jszip.mi' },
        },
      ],
    },
    {
      name: 'a server for tools, downloaded each time',
      code: `export const servers = {
  files: { command: 'npx', args: ['-y', 'mcp-files-server@latest', '/data'] },
}`,
      errors: [
        {
          messageId: 'unpinnedRun',
          line: 2,
          data: { command: 'npx -y mcp-files-server@latest /data', name: 'mcp-files-server' },
        },
      ],
    },
    {
      name: 'the Script of Next.js, the address in a constant',
      filename: 'src/page.tsx',
      code: `import Script from 'next/script'
const SRC = 'https://unpkg.com/htmx.org'
export const Page = () => <Script src={SRC} strategy="lazyOnload" />`,
      errors: [{ messageId: 'missingIntegrity', line: 3, data: { source: 'https://unpkg.com/htmx.org' } }],
    },
  ],
  valid: [
    {
      name: 'an import with a version',
      code: `import { Hono } from 'https://esm.sh/hono@4.6.3'
import { serve } from 'https://deno.land/std@0.190.0/http/server.ts'
export const app = new Hono()
serve(app.fetch)`,
    },
    {
      name: 'a script with integrity',
      filename: 'src/head.tsx',
      code: `export function Head() {
  return <script src="https://cdn.jsdelivr.net/npm/chart.js@4.4.1/dist/chart.umd.js" integrity="sha384-abc" crossOrigin="anonymous" />
}`,
    },
    {
      name: 'a package of the manifest',
      code: `import lodash from 'lodash'
export { lodash }`,
    },
    {
      name: 'a script of the own host',
      filename: 'src/head.tsx',
      code: `export const Head = () => <script src="/vendor/chart.js" />`,
    },
    {
      name: 'a service that changes its script by intention',
      filename: 'src/pay.tsx',
      code: `export const Pay = () => <script src="https://js.stripe.com/v3/" />`,
    },
    {
      name: 'a pinned server for tools, and one that is installed',
      code: `export const servers = {
  files: { command: 'npx', args: ['-y', 'mcp-files-server@1.4.2', '/data'] },
  local: { command: 'npx', args: ['mcp-local'] },
  node: { command: 'node', args: ['-y', 'x'] },
}`,
    },
    {
      name: 'a picture of a CDN',
      code: `export function show(img) {
  const image = document.createElement('img')
  image.src = 'https://cdn.example.com/a.png'
  return image
}`,
    },
    {
      name: 'an address in a text',
      code: `export const help = 'See https://esm.sh/hono for the module'`,
    },
    {
      name: 'an installer that writes its own package into the settings of an editor',
      code: `export const server = { command: 'npx', args: ['-y', 'shop-tools'] }
export const newest = { command: 'npx', args: ['-y', 'shop-tools@latest'] }`,
      files: { 'package.json': '{"name":"shop-tools","version":"1.0.0"}' },
    },
  ],
} satisfies RuleCases
