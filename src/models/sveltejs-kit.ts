import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: '@sveltejs/kit',
  title: 'SvelteKit',
  docs: 'https://svelte.dev/docs/kit/@sveltejs-kit#RequestEvent',
  aliases: { '$svelte.event.request': '$web.request' },
  sources: [
    { path: '$svelte.event.params', kind: 'remote', isText: true },
    { path: '$svelte.event.url.searchParams', kind: 'remote', isText: true },
    { path: '$svelte.event.url', kind: 'remote', isText: true },
    { path: '$svelte.event.cookies.get()', kind: 'remote', isText: true },
  ],
  sinks: [
    { call: '@sveltejs/kit.redirect', arg: 1, kind: 'redirect' },
    { call: '$svelte.event.fetch', arg: 0, kind: 'url' },
  ],
  types: [{ type: '@sveltejs/kit.RequestEvent', path: '$svelte.event' }],
} satisfies LibraryModel
