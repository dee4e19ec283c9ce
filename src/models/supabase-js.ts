import type { LibraryModel } from '../analysis/types.ts'

const client = '@supabase/supabase-js.createClient()'
const factories = [
  ...['@supabase/ssr.createServerClient()', '@supabase/ssr.createBrowserClient()'],
  ...[
    'createServerComponentClient',
    'createRouteHandlerClient',
    'createServerActionClient',
    'createClientComponentClient',
    'createMiddlewareClient',
    'createPagesServerClient',
    'createPagesBrowserClient',
    'createBrowserSupabaseClient',
    'createServerSupabaseClient',
  ].map((name) => `@supabase/auth-helpers-nextjs.${name}()`),
  '@supabase/auth-helpers-remix.createServerClient()',
]

export default {
  package: '@supabase/supabase-js',
  title: 'Supabase',
  docs: 'https://supabase.com/docs/reference/javascript/introduction',
  aliases: {
    ...Object.fromEntries(factories.map((factory) => [factory, client])),
    '@supabase/supabase-js.SupabaseClient#': client,
    [`${client}.schema()`]: client,
  },
  // `.or()` and `.filter()` take a text in PostgREST's own language.
  sinks: [
    { call: `${client}.from().**.or`, arg: 0, kind: 'filter' },
    { call: `${client}.from().**.not`, arg: 2, kind: 'filter' },
    { call: `${client}.from().**.filter`, arg: 2, kind: 'filter' },
  ],
  effects: [
    { call: `${client}.from().select`, effect: 'read' },
    { call: `${client}.from().insert`, effect: 'write', arg: 0 },
    { call: `${client}.from().upsert`, effect: 'write', arg: 0 },
    { call: `${client}.from().update`, effect: 'write', arg: 0 },
    { call: `${client}.from().delete`, effect: 'delete' },
    { call: `${client}.storage.from().upload`, effect: 'write', arg: 0 },
    { call: `${client}.storage.from().update`, effect: 'write', arg: 0 },
    { call: `${client}.storage.from().remove`, effect: 'delete', arg: 0 },
    { call: `${client}.storage.from().download`, effect: 'read', arg: 0 },
    { call: `${client}.storage.from().createSignedUrl`, effect: 'read', arg: 0 },
    { call: `${client}.auth.signInWithPassword`, effect: 'session', arg: 0 },
    { call: `${client}.auth.updateUser`, effect: 'write', arg: 0 },
    { call: `${client}.auth.admin.createUser`, effect: 'write', arg: 0 },
    { call: `${client}.auth.admin.updateUserById`, effect: 'write', arg: 0 },
    { call: `${client}.auth.admin.deleteUser`, effect: 'delete', arg: 0 },
    { call: `${client}.auth.admin.listUsers`, effect: 'read' },
    { call: `${client}.auth.admin.getUserById`, effect: 'read', arg: 0 },
  ],
  auth: [
    { call: `${client}.auth.getUser`, as: 'identity' },
    { call: `${client}.auth.getClaims`, as: 'identity' },
    { call: `${client}.auth.getSession`, as: 'identity' },
  ],
  conventions: {
    supabase: client,
    supabaseAdmin: client,
    supabaseClient: client,
    supabaseServer: client,
    SupabaseClient: '@supabase/supabase-js.SupabaseClient',
  },
} satisfies LibraryModel
