import { MODELS } from '../../src/models/index.ts'
import type { Random } from './random.ts'

/** What a program may be made of: TypeScript and JSX do not go together with ESLint's own parser. */
export interface Language {
  readonly typescript: boolean
  readonly jsx: boolean
}

const NAMES =
  'req res next ctx c app router db pool prisma supabase user session token password secret apiKey role isAdmin id url path query body data event request response reply handler error err e env config client model message tool fetch exec eval process require exports module globalThis window document console JSON Object Promise axios stripe openai jwt bcrypt crypto fs z a b f g T __proto__ constructor hasOwnProperty toString prototype valueOf undefined NaN async of get set from as type $ _ ünï \\u0061bc'.split(
    ' ',
  )
const BINDINGS =
  'a b f g x y req res user token password secret session admin url sql query id role data __proto__ constructor hasOwnProperty toString async of get set $ _ ünï'.split(
    ' ',
  )
const MEMBERS =
  'get post put delete use query body params headers cookies json send status redirect exec execute findMany update create insert where raw then catch map forEach env url href innerHTML createUser sign verify compare constructor __proto__ prototype hasOwnProperty length call apply bind default if class then finally user role isAdmin id password'.split(
    ' ',
  )
const STRINGS = [
  '',
  'a',
  'password',
  'secret',
  'SELECT * FROM users WHERE id = ',
  '/api/users/:id',
  '/login',
  'https://example.com/',
  '*',
  'production',
  'use server',
  'changeme',
  '__proto__',
  '\\u{1F600}',
  'sk_test_0000000000000000',
]
const COMMENTS = [
  '// eslint-disable-next-line',
  '/* eslint-disable vetlint/no-ssrf -- a */',
  '// TODO: add auth check',
  '/** only admins */',
  '// @ts-ignore',
  '/* */',
  '// nosemgrep',
  '//',
]
const PACKAGES = [...new Set(['./local', '../lib/db.js', 'node:fs', ...MODELS.map((model) => model.package)])]
const BINARY = '+ - * / % ** == === != !== < > <= >= & | ^ << >> >>> in instanceof && || ??'.split(' ')
const ASSIGN = '= += -= *= ||= &&= ??= >>>='.split(' ')

/** Makes one program. `size` bounds the depth of what it nests. */
export class ProgramMaker {
  readonly #random: Random
  readonly #language: Language
  readonly #bound = new Set<string>()
  #depth = 0
  #count = 0

  constructor(random: Random, language: Language) {
    this.#random = random
    this.#language = language
  }

  make(): string {
    const random = this.#random
    const statements = random.list(0, 7, () => (random.chance(0.35) ? this.#moduleItem() : this.#statement()))
    return statements.join(random.pick(['\n', '\n', ';\n', '\n\n', '\r\n']))
  }

  #nest<T>(shallow: () => T, deep: () => T): T {
    if (this.#depth >= 5) return shallow()
    this.#depth++
    const made = deep()
    this.#depth--
    return made
  }

  #moduleItem(): string {
    const random = this.#random
    const from = `'${random.pick(PACKAGES)}'`
    return random.pick([
      () => `import ${this.#binding()} from ${from}`,
      () => `import * as ${this.#binding()} from ${from}`,
      () => `import { ${random.pick(MEMBERS)} as ${this.#binding()}, default as ${this.#binding()} } from ${from}`,
      () => `import ${from}`,
      () => `export * from ${from}`,
      () => `export { ${random.pick(MEMBERS)} as ${random.pick(MEMBERS)} } from ${from}`,
      () => `export default ${this.#expression()}`,
      () => `export const ${this.#pattern()} = ${this.#expression()}`,
      () =>
        `export ${this.#async()}function ${random.pick(['GET', 'POST', 'loader', 'action', 'PUT', 'handler'])}${this.#params()} ${this.#block()}`,
      () => `const ${this.#pattern()} = require(${from})`,
      () => `module.exports${this.#maybe('.' + random.pick(MEMBERS))} = ${this.#expression()}`,
      () =>
        `${random.pick(['app', 'router', 'fastify', 'server'])}.${random.pick(['get', 'post', 'use', 'all', 'route'])}(${this.#string()}, ${this.#function()})`,
      () => `const ${this.#binding()} = new (require(${from}).${random.pick(MEMBERS)})(${this.#args()})`,
      () => random.pick(COMMENTS),
      () => `'${random.pick(['use server', 'use client', 'use strict'])}'`,
    ])()
  }

  #maybe(text: string, share = 0.5): string {
    return this.#random.chance(share) ? text : ''
  }

  #async(): string {
    return this.#maybe('async ', 0.4)
  }

  /** ESLint's own parser refuses a name that is declared twice; the other lets it pass. */
  #binding(): string {
    const name = this.#random.pick(BINDINGS)
    if (this.#language.typescript || !this.#bound.has(name)) {
      this.#bound.add(name)
      return name
    }
    return `${name}${++this.#count}`
  }

  #string(): string {
    const text = this.#random.pick(STRINGS)
    return this.#random.pick([`'${text}'`, `"${text}"`, `\`${text}\``])
  }

  #type(): string {
    if (!this.#language.typescript || this.#random.chance(0.6)) return ''
    return `: ${this.#random.pick(['any', 'string', 'Request', 'unknown[]', '{ [key: string]: number }', "'a' | 1", 'typeof x', 'T extends infer U ? U : never', 'asserts x is string', 'this', 'Express.Request', 'import("pg").Pool'])}`
  }

  #params(): string {
    const random = this.#random
    const list = random.list(
      0,
      3,
      () => `${this.#pattern()}${this.#type()}${this.#maybe(` = ${this.#expression()}`, 0.2)}`,
    )
    if (random.chance(0.1)) list.push(`...${this.#binding()}`)
    return `(${list.join(', ')})`
  }

  #pattern(): string {
    return this.#nest(
      () => this.#binding(),
      () => {
        const random = this.#random
        if (random.chance(0.7)) return this.#binding()
        if (random.chance(0.3))
          return `[${random.list(0, 3, () => this.#maybe(this.#pattern(), 0.8)).join(', ')}${this.#maybe(', ...rest', 0.1)}]`
        return `{ ${[
          ...random.list(0, 3, () =>
            random.pick([
              () => this.#binding(),
              () => `${random.pick(MEMBERS)}: ${this.#pattern()}`,
              () => `${this.#binding()} = ${this.#expression()}`,
              () => `[${this.#expression()}]: ${this.#binding()}`,
              () => `'${random.pick(STRINGS)}': ${this.#binding()}`,
            ])(),
          ),
          ...(random.chance(0.2) ? ['...rest'] : []),
        ].join(', ')} }`
      },
    )
  }

  #args(): string {
    return this.#random.list(0, 3, () => `${this.#maybe('...', 0.05)}${this.#expression()}`).join(', ')
  }

  #function(): string {
    const random = this.#random
    return random.pick([
      () => `${this.#async()}${this.#params()} => ${random.chance(0.5) ? this.#block() : `(${this.#expression()})`}`,
      () =>
        `${this.#async()}function${this.#maybe('*', 0.1)} ${this.#maybe(this.#binding())}${this.#params()} ${this.#block()}`,
    ])()
  }

  #expression(): string {
    const random = this.#random
    return this.#nest(
      () => random.pick([() => random.pick(NAMES), () => this.#string(), () => '0'])(),
      () =>
        random.pick([
          () => random.pick(NAMES),
          () => random.pick(NAMES),
          () => this.#literal(),
          () => this.#string(),
          () => `${this.#callee()}.${random.pick(MEMBERS)}`,
          () => `${this.#callee()}?.${random.pick(MEMBERS)}`,
          () => `${this.#callee()}${this.#maybe('?.', 0.2)}[${this.#expression()}]`,
          () => `${this.#callee()}${this.#maybe('?.', 0.1)}(${this.#args()})`,
          () => `${this.#callee()}.${random.pick(MEMBERS)}(${this.#args()})`,
          () => `new ${this.#callee()}(${this.#args()})`,
          () => `(${this.#expression()} ${random.pick(BINARY)} (${this.#expression()}))`,
          () => `(${random.pick(['!', '-', 'typeof ', 'void ', 'delete this.x, ', '~'])}(${this.#expression()}))`,
          () => `(${random.pick(NAMES)} ${random.pick(ASSIGN)} ${this.#expression()})`,
          () => `({ ${random.pick(MEMBERS)}: ${this.#binding()} } = ${this.#expression()})`,
          () => `(${this.#callee()}.${random.pick(MEMBERS)} ${random.pick(ASSIGN)} ${this.#expression()})`,
          () => `(${this.#expression()} ? ${this.#expression()} : ${this.#expression()})`,
          () =>
            `[${random.list(0, 3, () => this.#maybe(`${this.#maybe('...', 0.1)}${this.#expression()}`, 0.9)).join(', ')}]`,
          () => this.#object(),
          () => `(${this.#function()})`,
          () => `(${this.#function()})(${this.#args()})`,
          () => `(class ${this.#maybe(this.#binding())} ${this.#classBody(false)})`,
          () => `\`a\${${this.#expression()}}b\${${this.#expression()}}\``,
          () => `${this.#callee()}\`x\${${this.#expression()}}\``,
          () => `(${this.#expression()}, ${this.#expression()})`,
          () => `(async () => { ${random.pick(['await', 'return await', 'throw'])} ${this.#expression()} })`,
          () => `(async () => { for await (const v of ${this.#expression()}) {} })`,
          () => `(function* () { yield* ${this.#expression()}; yield })`,
          () => `import(${this.#expression()})`,
          () =>
            random.pick([
              'import.meta.env',
              'import.meta',
              'this',
              'process.env.SECRET',
              '(function () { return new.target })',
            ]),
          () => (this.#language.jsx ? this.#jsx() : this.#string()),
          () => this.#typed(),
        ])(),
    )
  }

  #callee(): string {
    return this.#random.chance(0.7) ? this.#random.pick(NAMES) : `(${this.#expression()})`
  }

  #typed(): string {
    const random = this.#random
    if (!this.#language.typescript) return random.pick(NAMES)
    return random.pick([
      () => `(${this.#expression()} as any)`,
      () => `(${this.#callee()})!`,
      () => `(${this.#expression()} satisfies unknown)`,
      () => `(${this.#expression()} as const as unknown as string)`,
      () => `${random.pick(NAMES)}<string>(${this.#args()})`,
      () => (this.#language.jsx ? 'x' : `(<any>(${this.#expression()}))`),
    ])()
  }

  #literal(): string {
    return this.#random.pick([
      '0',
      '1n',
      '0x1f',
      '1e309',
      'null',
      'true',
      'false',
      '/a(b+)+$/giu',
      '/[/]/',
      "'\\0'",
      '``',
      '-0',
      '{}.x',
      '.5',
    ])
  }

  #object(): string {
    const random = this.#random
    return `({ ${random
      .list(0, 4, () =>
        random.pick([
          () => `${random.pick(MEMBERS)}: ${this.#expression()}`,
          () => random.pick(NAMES.filter((name) => !name.startsWith('\\'))),
          () => `[${this.#expression()}]: ${this.#expression()}`,
          () => `...${this.#expression()}`,
          () => `${this.#async()}${random.pick(MEMBERS)}${this.#params()} ${this.#block()}`,
          () => `get ${random.pick(MEMBERS)}() ${this.#block()}`,
          () => `set ${random.pick(MEMBERS)}(v) ${this.#block()}`,
          () => `'${random.pick(STRINGS)}': ${this.#expression()}`,
          () => `0: ${this.#expression()}`,
        ])(),
      )
      .join(', ')} })`
  }

  #classBody(canDecorate: boolean): string {
    const random = this.#random
    const ts = this.#language.typescript
    const decorated = ts && canDecorate
    return `${this.#maybe(`extends ${this.#callee()} `, 0.3)}{ ${random
      .list(0, 4, () =>
        random.pick([
          () => `${this.#maybe('static ', 0.3)}${random.pick(MEMBERS)}${this.#type()} = ${this.#expression()}`,
          () =>
            `${this.#maybe('static ', 0.2)}${this.#async()}${random.pick(MEMBERS.filter((name) => name !== 'constructor'))}${this.#params()} ${this.#block()}`,
          () => `static ${this.#block()}`,
          () => `[${this.#expression()}]() ${this.#block()}`,
          () => `get ${random.pick(['x', 'user'])}() ${this.#block()}`,
          () =>
            decorated
              ? `@${random.pick(['Get', 'Post', 'Body'])}(${this.#args()}) ${random.pick(['a', 'b'])}(@Body() dto${this.#type()}) ${this.#block()}`
              : '',
          () =>
            ts ? `private readonly ${random.pick(MEMBERS.filter((name) => name !== 'constructor'))}?: string` : '',
          () => (ts ? `declare y: number` : ''),
        ])(),
      )
      .join('; ')} }`
  }

  #jsx(): string {
    const random = this.#random
    return random.pick([
      () => `<div dangerouslySetInnerHTML={{ __html: ${this.#expression()} }} />`,
      () => {
        const tag = random.pick(['a', 'A.B', 'x-y', 'svg:g'])
        return `<${tag} href={${this.#expression()}} {...${this.#expression()}} x='&amp;' y>{${this.#expression()}} text {/* */}</${tag}>`
      },
      () => `<>{${this.#expression()}}{${this.#language.typescript ? '...' : ''}${this.#expression()}}</>`,
    ])()
  }

  #block(): string {
    return this.#nest(
      () => '{}',
      () => `{ ${this.#random.list(0, 3, () => this.#statement()).join('; ')} }`,
    )
  }

  #statement(): string {
    const random = this.#random
    return this.#nest(
      () => random.pick(NAMES.filter((name) => !['async', 'type', 'get', 'set'].includes(name))) + ';',
      () =>
        random.pick([
          () => `${random.pick(['var', 'var', 'let', 'const'])} ${this.#pattern()} = ${this.#expression()}`,
          () => `var ${this.#binding()}${this.#type()}`,
          () => `;(${this.#expression()})`,
          () => `;(${this.#expression()})`,
          () => `${random.pick(['app', 'router', 'db', 'res'])}.${random.pick(MEMBERS)}(${this.#args()})`,
          () => `if (${this.#expression()}) ${this.#block()}${this.#maybe(` else ${this.#block()}`)}`,
          () => `for (var ${this.#binding()} = 0; ${this.#expression()}; ${this.#expression()}) ${this.#block()}`,
          () => `for (const ${this.#pattern()} ${random.pick(['of', 'in'])} ${this.#expression()}) ${this.#block()}`,
          () => `while (${this.#expression()}) { ${this.#statement()}; break }`,
          () => `do { continue } while (${this.#expression()})`,
          () => `switch (${this.#expression()}) { case ${this.#expression()}: ${this.#statement()}; default: }`,
          () =>
            `try ${this.#block()} catch ${this.#maybe(`(${this.#pattern()}) `)}${this.#block()}${this.#maybe(` finally ${this.#block()}`, 0.3)}`,
          () => `throw ${this.#expression()}`,
          () => `(function () { return ${this.#expression()} })()`,
          () => `label: for (;;) { break label }`,
          () => this.#block(),
          () => `class ${this.#binding()}1 ${this.#classBody(true)}`,
          () =>
            `${this.#async()}function ${this.#binding()}${this.#params()} { ${this.#statement()}; return ${this.#expression()} }`,
          () => `${random.pick(COMMENTS)}\n`,
          () => 'debugger',
          () => ';',
          () => (this.#language.typescript ? this.#declaration() : ';'),
        ])(),
    )
  }

  #declaration(): string {
    return this.#random.pick([
      () => `interface I { (x: string): void; readonly [key: string]: any; m?(): this }`,
      () => `type U<T> = T extends (...args: any[]) => infer R ? R : { [K in keyof T]?: T[K] }`,
      () => `enum E { A = 1, B = 'x', C = A << 2 }`,
      () => `namespace N { export const x = ${this.#expression()} }`,
      () => `declare module 'm' { export function f(x: number): string }`,
      () => `abstract class K<T> { abstract m(): T; constructor(private readonly db: any) { super() } }`,
      () => `declare const q: unique symbol`,
      () => `function o(x: string): void; function o(x: any) ${this.#block()}`,
      () => `import fs = require('fs')`,
      () => `let v: typeof import('pg') = ${this.#expression()}`,
      () => `using res = ${this.#expression()}`,
    ])()
  }
}
