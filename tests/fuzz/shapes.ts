/** A program of a size: deeper or longer with every step. */
export interface GrowingShape {
  readonly name: string
  readonly make: (size: number) => string
  /** Larger is not worth the time; ESLint's own parser doubles it with every few templates in each other. */
  readonly most?: number
  readonly filename?: string
}

const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
const nest = (open: string, inner: string, close: string) => (size: number) =>
  open.repeat(size) + inner + close.repeat(size)

const HEAD = `import express from 'express'\nimport { exec } from 'child_process'\nconst app = express()\n`
const inHandler = (make: (size: number) => string) => (size: number) =>
  `${HEAD}app.get('/x', async (req, res) => {\n${make(size)}\n})`

/** Shapes that are grown until ESLint itself gives up on them without any rule; a rule must bear what ESLint bears. */
export const GROWING: readonly GrowingShape[] = [
  { name: 'parentheses', make: inHandler((size) => `exec(${nest('(', 'req.query.a', ')')(size)})`) },
  { name: 'arrays', make: inHandler((size) => `exec(${nest('[', 'req.query.a', ']')(size)})`) },
  { name: 'objects', make: inHandler((size) => `exec(${nest('{ a: ', 'req.query.a', ' }')(size)})`) },
  { name: 'nested calls', make: inHandler((size) => `exec(${nest('f(', 'req.query.a', ')')(size)})`) },
  { name: 'call chain', make: inHandler((size) => `exec(req.query.a${'.trim()'.repeat(size)})`) },
  { name: 'member chain', make: inHandler((size) => `exec(req.query${'.a'.repeat(size)})`) },
  { name: 'computed chain', make: inHandler((size) => `exec(req.query${'[a]'.repeat(size)})`) },
  { name: 'optional chain', make: inHandler((size) => `exec(req${'?.query'.repeat(size)}?.())`) },
  { name: 'sum', make: inHandler((size) => `exec('a'${' + req.query.a'.repeat(size)})`) },
  { name: 'logical chain', make: inHandler((size) => `exec(a${' || req.query.a'.repeat(size)})`), most: 700 },
  { name: 'conditionals', make: inHandler((size) => `exec(${'a ? req.query.b : '.repeat(size)}c)`) },
  { name: 'conditions of a guard', make: inHandler((size) => `if (a${' && !b'.repeat(size)}) return\nexec(a)`) },
  { name: 'templates', make: inHandler((size) => `exec(${nest('`a${', 'req.query.a', '}`')(size)})`), most: 400 },
  { name: 'assignments', make: inHandler((size) => `${'a = '.repeat(size)}req.query.a\nexec(a)`) },
  { name: 'spreads', make: inHandler((size) => `exec(${nest('[...', 'req.query.a', ']')(size)})`) },
  { name: 'arrows', make: inHandler((size) => `exec(${nest('(() => ', 'req.query.a', ')()')(size)})`) },
  { name: 'arrow bodies', make: inHandler(nest('return async () => {', 'exec(req.query.a)', '}')) },
  { name: 'awaits', make: inHandler((size) => `exec(${'await '.repeat(size)}req.query.a)`) },
  { name: 'negations', make: inHandler((size) => `if (${'!'.repeat(size)}req.user) return\nexec(req.query.a)`) },
  { name: 'promise chain', make: inHandler((size) => `p${'.then((x) => x)'.repeat(size)}.catch(() => {})`) },
  { name: 'blocks', make: inHandler(nest('{', 'exec(req.query.a)', '}')) },
  { name: 'ifs', make: inHandler(nest('if (a) {', 'exec(req.query.a)', '}')) },
  { name: 'else ifs', make: inHandler((size) => `${'if (a) { exec(b) } else '.repeat(size)}{}`) },
  { name: 'tries', make: inHandler(nest('try {', 'exec(req.query.a)', '} catch (e) { next(e) }')) },
  { name: 'functions', make: nest('function f(req, res) {', 'exec(req.query.a)', '}') },
  { name: 'classes', make: nest('class A { m() {', 'this.db.query(a)', '} }') },
  { name: 'patterns', make: inHandler((size) => `const ${nest('{ a: ', 'x', ' }')(size)} = req.body\nexec(x)`) },
  { name: 'types', make: (size) => `let a: ${nest('Array<', 'string', '>')(size)}`, filename: 'src/a.ts' },
  { name: 'unions', make: (size) => `let a: 'x'${" | 'y'".repeat(size)}`, filename: 'src/a.ts' },
  { name: 'casts', make: inHandler((size) => `exec(req.query.a${' as any'.repeat(size)})`), filename: 'src/a.ts' },
  { name: 'non-null', make: inHandler((size) => `exec(req.query.a${'!'.repeat(size)})`), filename: 'src/a.ts' },
  { name: 'elements', make: nest('<a>', '{x}', '</a>'), filename: 'src/a.tsx' },
  { name: 'labels', make: (size) => `${repeat(size, (index) => `a${index}: `)};` },
]

/** Programs that are large in one direction. */
export const LARGE: readonly GrowingShape[] = [
  {
    name: 'properties',
    make: (size) => `const o = { ${repeat(size, (index) => `password${index}: 'x', `)} }`,
    most: 4000,
  },
  { name: 'elements of an array', make: (size) => `const a = [${repeat(size, (index) => `${index},`)}]`, most: 8000 },
  {
    name: 'cases',
    make: (size) => `switch (a) { ${repeat(size, (index) => `case ${index}: exec(b); break\n`)} }`,
    most: 1500,
  },
  {
    name: 'variables in a row',
    make: inHandler(
      (size) =>
        `let v0 = req.query.a\n${repeat(size, (index) => `const v${index + 1} = v${index} + 'a'\n`)}exec(v${size})`,
    ),
    most: 1200,
  },
  {
    name: 'one variable, written again and again',
    make: inHandler((size) => `let v = req.query.a\n${repeat(size, () => `v = v + req.body.b\n`)}exec(v)`),
    most: 800,
  },
  {
    name: 'two variables that make each other',
    make: inHandler((size) => `let a = req.query.a, b = ''\n${repeat(size, () => `a = b + a\nb = a + b\n`)}exec(a)`),
    most: 40,
  },
  {
    name: 'functions in a ring',
    make: (size) =>
      `${HEAD}${repeat(size, (index) => `function f${index}(x) { return f${(index + 1) % size}(x + g${index}(x)) }\nfunction g${index}(x) { exec(x); return f${index}(x) }\n`)}app.get('/x', (req) => f0(req.query.a))`,
    most: 200,
  },
  {
    name: 'functions that all call each other',
    make: (size) =>
      `${HEAD}${repeat(size, (index) => `function f${index}(x) { exec(x); ${repeat(size, (other) => `f${other}(x + ${index});`)} }\n`)}app.get('/x', (req) => f0(req.query.a))`,
    most: 24,
  },
  {
    name: 'routes',
    make: (size) =>
      HEAD +
      repeat(
        size,
        (index) =>
          `app.post('/a${index}', async (req, res) => { await db.user.update({ where: { id: req.body.id }, data: req.body }); res.json(1) })\n`,
      ),
    most: 250,
  },
  {
    name: 'middleware',
    make: (size) => `${HEAD}app.get('/x', ${repeat(size, (index) => `m${index}, `)}(req, res) => exec(req.query.a))`,
    most: 1000,
  },
  {
    name: 'calls of one helper',
    make: (size) =>
      `${HEAD}function run(x) { exec(x) }\n${repeat(size, (index) => `app.get('/${index}', (req) => run(req.query.a${index}))\n`)}`,
    most: 300,
  },
  { name: 'interpolations', make: inHandler((size) => `exec(\`${'a${req.query.a}'.repeat(size)}\`)`), most: 1500 },
  { name: 'arguments', make: inHandler((size) => `exec(${'req.query.a, '.repeat(size)}b)`), most: 2000 },
  {
    name: 'imports',
    make: (size) => repeat(size, (index) => `import { a${index} } from './a${index}'\n`) + 'a1(a2)',
    most: 600,
  },
  {
    name: 'comments',
    make: (size) => repeat(size, (index) => `// eslint-disable-next-line rule-${index} -- reason ${index}\n`),
    most: 1500,
  },
  { name: 'a long line', make: (size) => `const a = '${'x'.repeat(size * 100)}'`, most: 4000 },
  { name: 'a long name', make: (size) => `const ${'password'.repeat(size)} = 'a'`, most: 4000 },
  { name: 'spaces', make: (size) => `exec(${' '.repeat(size * 40)}a)//${' '.repeat(size * 40)}x`, most: 2000 },
  { name: 'asterisks', make: (size) => `/*${'*'.repeat(size * 40)}/\nexec(a)`, most: 2000 },
  {
    name: 'dashes of a directive',
    make: (size) => `// eslint-disable-next-line a ${'-'.repeat(size * 40)}\nexec(a)`,
    most: 2000,
  },
  {
    name: 'the route path',
    make: (size) => `${HEAD}app.get('${'/:a'.repeat(size)}', (req, res) => res.send(req.params.a))`,
    most: 2000,
  },
  {
    name: 'a query',
    make: inHandler((size) => `db.query('SELECT ${'a, '.repeat(size)} FROM t WHERE id = ' + req.query.id)`),
    most: 4000,
  },
]

const ODD_NAMES =
  '__proto__ constructor hasOwnProperty toString valueOf prototype isPrototypeOf propertyIsEnumerable __defineGetter__ then length name'.split(
    ' ',
  )

/** Small programs with something unusual. */
export const ODD: readonly string[] = [
  '',
  ' ',
  '\n',
  '\uFEFF',
  '\uFEFFconst a = 1',
  '#!/usr/bin/env node',
  '#!/usr/bin/env node\n',
  '//',
  '/**/',
  ';',
  ';;;',
  "'use server'",
  "'use client'\n'use server'",
  'export {}',
  'export default {}',
  'export default () => {}',
  'export default async function () {}',
  'export default class {}',
  'export * as default from "x"',
  'import "x"',
  'import {} from "x"',
  'import x, * as y from "x"',
  'import x from "x" with { type: "json" }',
  'import { "a-b" as c } from "x"; c()',
  'export { x as "a-b" }; const x = 1',
  'require()',
  'require(a)',
  "require('x')",
  'require(`x`).y.z()',
  'const a = a',
  'let a = b, b = a; exec(a)',
  'var f = f(f); f(f)',
  'const o = { a: o }; exec(o.a.a.a)',
  'class A extends A { a = this.a; m() { return this.m(this.a) } }',
  'function f(a = f(a)) { return f(a) }',
  'function f() { return f } f()()()(exec)',
  'const { a = b, b = a } = {}; exec(a, b)',
  'const [a, [b, ...c], ...d] = d; exec(...c)',
  'for (const x of x) exec(x)',
  'for (x.y in z) exec(x.y)',
  'for ([a, b] of c) exec(a)',
  'for (;;) {}',
  '({ __proto__: null, ["__proto__"]: a, __proto__() {} })',
  '({ get a() { return this.a }, set a(b) { this.a = b } }).a',
  'a?.b?.[c]?.(d)?.e',
  'new (a.b().c)',
  'new.target',
  'import.meta.env.VITE_SECRET',
  'new Foo',
  'super_()',
  '`${`${``}`}`',
  'tag`a${b}c`.d`e`',
  String.raw`tag${'`'}\u{bad}${'`'}`,
  String.raw`'\ud800'; '\0'; "\x00\u2028"`,
  '/(?<a>.)\\k<a>/v.exec(a)',
  '/(a+)+$/.test(req.query.a)',
  'async () => { for await (const x of y) await x }',
  'function* f() { const x = yield; exec(x); yield* f() }',
  'label: { break label }',
  'switch (a) {}',
  'switch (a) { default: }',
  'try {} catch {}',
  'try {} finally {}',
  'if (a); else;',
  'while (0);',
  'void 0, null, undefined, NaN, Infinity, globalThis',
  'delete a.b, typeof c, void d, !e, -f, +g, ~h, i++, --j',
  'a ||= b; a &&= c; a ??= d; a **= 2',
  '[, , a, , ] = b; [,,].map(c)',
  '({}).constructor.constructor("x")()',
  'Object.prototype.__proto__ = null',
  'class A { #a = 1; static #b() {} static { this.#b() } get #c() { return this.#a } has(x) { return #a in x } }',
  'class A { static async *[Symbol.iterator]() {} "constructor2"() {} 0() {} static = 1; get = 2; async = 3 }',
  'class A { constructor() { this.a = this.b; this.b = this.a } m() { exec(this.a) } }',
  'process.env',
  'process.env.A',
  'process["env"]["A"]',
  'const { env: { A = "x" } } = process',
  'app.get()',
  'app.post("/x")',
  'app.use((req, res, next) => next)',
  'app.get("/x", ...handlers)',
  'app[method](path, handler)',
  'app.route("/x").get(a).post(b)',
  'router.get(`/x`, [a, [b, c]], d)',
  'app.get(/x/, (req, res) => res.send(req.url))',
  'module.exports = module.exports.x = exports = (req, res) => res.send(req.body)',
  'exports.__proto__ = require("x"); exports.__proto__.y(exports)',
  'export const { GET, POST = GET } = handlers',
  'export const [GET] = [async (req) => fetch(req.url)]',
  'jwt.verify()',
  'jwt.verify(...args)',
  'fetch()',
  'fetch(...a)',
  'db.query()',
  'exec``',
  'JSON.parse()',
  'new URL()',
  'Math.random()',
  'setTimeout("a")',
  'eval()',
  'new Function',
  'Function()',
  ...ODD_NAMES.flatMap((name) => [
    `import ${name} from '${name}'; ${name}.${name}(${name}); export { ${name} }`,
    `import { ${name} as a } from '${name}'; a(req.query.${name})`,
    `const { ${name}: a, ['${name}']: b } = require('${name}'); a(b)`,
    `function ${name}(a) { return ${name}(a.${name}) } ${name}(req.body.${name})`,
    `class ${name === 'constructor' ? 'A' : name} { ['${name}'](a) { return this.${name}(a) } static x = this.${name} }`,
    `app.get('/:${name}', (req, res) => res.send(req.params.${name} + req['${name}']))`,
    `const o = { ${name}: 1, '${name}2': { ${name}() {} } }; o.${name}.${name}(o['${name}'])`,
    `app.${name}('/x', (req, res) => { exec(req.query.a) })`,
    `settings.${name} = process.env.${name} || '${name}'`,
    `label_${name}: for (const ${name} of ${name}s) exec(${name})`,
  ]),
]

/** TypeScript only. */
export const ODD_TYPES: readonly string[] = [
  'type A = A',
  'type A<T = A> = { [K in keyof T]: A<T[K]> }',
  'interface A extends A { a: A["a"] }',
  'let a: Missing.Type<Unknown>["x"]',
  'function f(this: Missing, a?: this) : asserts a is never {}',
  'declare function f(): void; f()',
  'declare const x: any; exec(x)',
  'declare global { var y: string }',
  'export = x',
  'import x = require("x"); x.exec(y)',
  'import x = y.z',
  'export import a = b.c',
  'export as namespace N',
  'import type x from "x"; import { type y } from "x"; export type { y }',
  'abstract class A { abstract a: string; abstract m(): void; constructor(private readonly db: Pool, public x = 1) {} q() { this.db.query(this.x) } }',
  'class A { m(a: string): void; m(a: any) { exec(a) } declare b: string; readonly c!: number; d?: string }',
  '@A() @B class C { @D() private e; @F(G) h(@I() j: K, @L("m") n) {} }',
  '@Controller() export class C { @Get(":id") get(@Param("id") id: string, @Req() req, @Body() {}: any) { return this.s.q(id) } }',
  'enum A { B, C = B << 1, D = "x".length, "e-f" = 1 } exec(A.B)',
  'namespace A.B.C { export const d = exec } A.B.C.d(x)',
  'let x = <any>y; let z = y as any as string as never; z!!!.a!()',
  'const a = f<string>; a(b)',
  'x satisfies Y as Z',
  'function f<const T extends readonly unknown[]>(a: T): T { return a }',
  'let a: typeof import("x", { with: { "resolution-mode": "import" } })',
  'let t: [a: string, b?: number, ...c: any[]]',
  'let f: new (...a: any[]) => abstract new () => void',
  'let u: unique symbol, v: `a${string}b`, w: -1, y: bigint',
  'using a = b(); await using c = d()',
  'accessor_; class A { accessor a = 1; static accessor b }',
  'export default interface A {}',
  'export default abstract class A {}',
  'export default enumLike',
  'type X = { get a(): string; set a(b); new (c): X; (d): X; readonly [e: string]: X }',
]

/** Scripts that are no modules. */
export const SLOPPY: readonly string[] = [
  'with (a) { exec(b) }',
  'var a = 010; exec(a)',
  'delete a',
  'arguments.callee(arguments[0])',
  'if (a) function f() {}',
  'function f(a, a) { exec(a) }',
  'var let = 1, yield = 2, static = 3, await = 4; exec(let)',
  'return_: 1',
  '<!-- a\nexec(b)\n--> c',
  'eval = 1; arguments = 2',
  'function f() { arguments = 1; return this.exec(arguments) }',
  'a = b = c; var a',
  "'\\07'",
  'implements = interface_; package = 1',
]
