import type { LibraryModel } from '../analysis/types.ts'

const modules = ['@remix-run/node', '@remix-run/server-runtime', '@remix-run/cloudflare', 'react-router']

export default {
  package: '@remix-run/node',
  title: 'Remix and React Router',
  docs: 'https://reactrouter.com/start/framework/data-loading',
  aliases: { '$remix.args.request': '$web.request' },
  sources: [
    { path: '$remix.args.params', kind: 'remote', isText: true },
    { path: 'react-router-dom.useParams()', kind: 'remote', isText: true },
    { path: 'react-router-dom.useSearchParams()', kind: 'remote', isText: true },
    { path: 'react-router.useParams()', kind: 'remote', isText: true },
    { path: 'react-router.useSearchParams()', kind: 'remote', isText: true },
  ],
  sinks: [
    ...modules.map((module) => ({ call: `${module}.redirect`, arg: 0, kind: 'redirect' as const })),
    { call: 'react-router-dom.redirect', arg: 0, kind: 'redirect' },
  ],
  types: modules.flatMap((module) =>
    ['LoaderFunctionArgs', 'ActionFunctionArgs', 'DataFunctionArgs'].map((name) => ({
      type: `${module}.${name}`,
      path: '$remix.args',
    })),
  ),
} satisfies LibraryModel
