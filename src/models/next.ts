import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'next',
  title: 'Next.js',
  docs: 'https://nextjs.org/docs/app/api-reference',
  sources: [
    { path: '$next.page.searchParams', kind: 'remote', isText: true },
    { path: '$next.page.params', kind: 'remote', isText: true },
    { path: 'next/headers.cookies()', kind: 'remote', isText: true },
    { path: 'next/headers.headers()', kind: 'remote', isText: true },
    { path: 'next/navigation.useSearchParams()', kind: 'remote', isText: true },
    { path: 'next/navigation.useParams()', kind: 'remote', isText: true },
    { path: 'next/router.useRouter().query', kind: 'remote', isText: true },
  ],
  sinks: [
    { call: 'next/server.NextResponse.redirect', arg: 0, kind: 'redirect' },
    { call: 'next/navigation.redirect', arg: 0, kind: 'redirect' },
    { call: 'next/navigation.permanentRedirect', arg: 0, kind: 'redirect' },
    { call: 'next/navigation.useRouter().push', arg: 0, kind: 'redirect' },
    { call: 'next/navigation.useRouter().replace', arg: 0, kind: 'redirect' },
    { call: 'next/router.useRouter().push', arg: 0, kind: 'redirect' },
    { call: 'next/router.useRouter().replace', arg: 0, kind: 'redirect' },
    { call: 'next/server.NextResponse.rewrite', arg: 0, kind: 'url' },
  ],
  auth: [
    { call: 'next-auth.getServerSession', as: 'identity' },
    { call: 'next-auth/next.getServerSession', as: 'identity' },
    { call: 'next-auth/jwt.getToken', as: 'identity' },
  ],
  wholes: {
    'next/headers.headers()': 'headers',
  },
} satisfies LibraryModel
