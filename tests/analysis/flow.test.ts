import { describe, expect, it } from 'vitest'
import { KIND_BIT, type Kind } from '../../src/analysis/types.ts'
import { analyse } from '../support/analyse.ts'

/** What the argument of `use()` is, for one kind of danger: the sources that reach it, `?` after those that are not sure. */
export function ask(code: string, kind: Kind = 'sql', filename?: string): string {
  const analysis = analyse(code, filename)
  const call = analysis.index.callsNamed('use')[0]
  const argument = call?.arguments[0]
  if (!argument) throw new Error('the text asks nothing')
  const facts = analysis.getFacts(argument).filter((fact) => (fact.kinds & KIND_BIT[kind]) !== 0)
  const found = facts.map((fact) =>
    fact.source.type === 'source' ? `${fact.source.kind}${fact.unsure ? '?' : ''}` : 'parameter',
  )
  return [...new Set(found)].sort().join(' ')
}

const toHandler = (body: string): string => `import express from 'express'
const app = express()
app.post('/x', async (req, res) => {
${body}
})`

describe('a value is followed', () => {
  it.each<[string, string]>([
    ['itself', `use(req.body.a)`],
    ['a computed name', `use(req['body']['a'])`],
    ['a constant', `const a = req.query.a; use(a)`],
    ['a later assignment', `let a; a = req.query.a; use(a)`],
    ['an assignment on one path', `let a = 'x'; if (req.query.b) a = req.query.a; use(a)`],
    ['a compound assignment', `let a = 'x'; a += req.query.a; use(a)`],
    ['a logical assignment', `let a; a ??= req.query.a; use(a)`],
    ['destructuring', `const { a } = req.body; use(a)`],
    ['deep destructuring', `const { user: { name: n } } = req.body; use(n)`],
    ['destructuring with a default', `const { a = 'x' } = req.query; use(a)`],
    ['a default alone is no cover', `const { a = 'x' } = req.query; const { b = a } = {}; use(a)`],
    ['destructuring assignment', `let a; ({ a } = req.body); use(a)`],
    ['the rest of a pattern', `const { a, ...rest } = req.body; use(rest.b)`],
    ['array destructuring', `const [, a] = req.body.list; use(a)`],
    ['an object literal', `const o = { a: req.body.a, b: 1 }; use(o.a)`],
    ['a shorthand property', `const a = req.body.a; const o = { a }; use(o.a)`],
    ['spread in an object', `const o = { b: 1, ...req.body }; use(o.a)`],
    ['spread in an array', `const l = [...req.body.list]; use(l[0])`],
    ['a member written later', `const o = {}; o.a = req.body.a; use(o.a)`],
    ['an element pushed', `const l = []; l.push(req.body.a); use(l.join(' '))`],
    ['a template', 'use(`a ${req.body.a} b`)'],
    ['concatenation', `use('a' + req.body.a + 'b')`],
    ['a conditional', `use(req.body.b ? 'x' : req.body.a)`],
    ['a logical or', `use(req.body.a || 'x')`],
    ['nullish', `use(req.query.a ?? 'x')`],
    [
      'a value that is cut on one path',
      `let a = req.query.a === 'x' ? '' : (req.query.a ?? ''); a = a.length <= 200 ? a : a.substring(0, 200); use(a)`,
    ],
    ['a value made of itself', `let a = req.query.a; a = a.trim(); use(a)`],
    ['a sequence', `use((0, req.body.a))`],
    ['optional chaining', `use(req.body?.user?.name)`],
    ['a field of the query that is called like a count', `use(req.query.size)`],
    ['a field of the query under another name', `const { query } = req; use(query.length)`],
    ['a field of the body that is called like a count', `use(req.body.size)`],
    ['as', `use(req.body.a as string)`],
    ['a non-null assertion', `use(req.query.a!)`],
    ['satisfies', `use(req.query.a satisfies string)`],
    ['await', `const body = await req.body; use(body.a)`],
    ['then', `Promise.resolve(req.body.a).then((a) => { use(a) })`],
    ['the result of then', `const a = await Promise.resolve(req.body).then((b) => b.a); use(a)`],
    ['map', `use(req.body.list.map((x) => 'a' + x).join(','))`],
    ['map with a named function', `const f = (x) => x.name; use(req.body.list.map(f)[0])`],
    ['filter', `use(req.body.list.filter((x) => x)[0])`],
    ['forEach', `req.body.list.forEach((x) => { use(x) })`],
    ['reduce', `use(req.body.list.reduce((all, x) => all + x, ''))`],
    ['find', `const x = req.body.list.find((y) => y.id); use(x.name)`],
    ['flatMap', `use(req.body.list.flatMap((x) => [x.a])[0])`],
    ['Object.keys', `use(Object.keys(req.body).join(', '))`],
    ['Object.entries', `for (const [key] of Object.entries(req.body)) use(key)`],
    ['Object.values', `use(Object.values(req.body)[0])`],
    ['Object.assign', `const o = Object.assign({}, req.body); use(o.a)`],
    ['for of', `for (const x of req.body.list) use(x)`],
    ['for in', `for (const key in req.body) use(key)`],
    ['trim and case', `use(req.body.a.trim().toLowerCase())`],
    ['split', `use(req.body.a.split(',')[0])`],
    ['replace of one text', `use(req.body.a.replace('x', ''))`],
    ['slice', `use(req.body.a.slice(0, 10))`],
    ['JSON there and back', `use(JSON.parse(JSON.stringify(req.body)).a)`],
    ['String()', `use(String(req.query.a))`],
    ['a tagged raw template', 'use(String.raw`a ${req.body.a}`)'],
    ['a helper that returns it', `const f = (x) => x; use(f(req.body.a))`],
    ['a helper that builds a text', `function f(x) { return 'a' + x } use(f(req.body.a))`],
    ['a helper with options', `function f({ name }) { return name } use(f({ name: req.body.a }))`],
    ['a helper with a default', `function f(x = 'y') { return x } use(f(req.body.a))`],
    ['a helper with a rest parameter', `function f(...xs) { return xs[0] } use(f(req.body.a))`],
    ['an async helper', `async function f(x) { return x } use(await f(req.body.a))`],
    ['a helper that reads the request', `function f(r) { return r.body.a } use(f(req))`],
    ['a helper that is called first', `function f(x) { use(x) } f(req.body.a)`],
    ['spread arguments', `function f(a, b) { return b } use(f(...[1, req.body.a]))`],
    ['a call at once', `use(((x) => x)(req.body.a))`],
    ['a closure', `const a = req.body.a; const f = () => { use(a) }; f()`],
    ['a getter of a Map', `const m = new Map(); m.set('a', req.body.a); use(m.get('a'))`],
    ['a Set', `const s = new Set(req.body.list); use([...s][0])`],
    ['URLSearchParams', `const p = new URLSearchParams(req.url); use(p.get('a'))`],
    ['a URL', `const u = new URL(req.body.url); use(u.searchParams.get('x'))`],
    ['a buffer', `use(Buffer.from(req.body.a, 'base64').toString('utf8'))`],
    ['decoding', `use(decodeURIComponent(req.params.a))`],
    ['try', `let a; try { a = JSON.parse(req.body.a) } catch { a = {} } use(a.b)`],
    ['Promise.all', `const [a] = await Promise.all([req.body.a]); use(a)`],
    ['a header function', `use(req.get('x-name'))`],
    ['array concat', `use(['a'].concat(req.body.list)[1])`],
  ])('through %s', (_name, body) => {
    expect(ask(toHandler(body))).toBe('remote')
  })

  it.each<[string, string]>([
    [
      'a class field',
      `import express from 'express'; class A { constructor(req) { this.a = req.body.a } f() { use(this.a) } } express().get('/', (req) => new A(req).f())`,
    ],
    [
      'a method of a class',
      `import express from 'express'; class A { f(x) { use(x) } } const a = new A(); express().get('/', (req) => a.f(req.query.a))`,
    ],
    [
      'a method through this',
      `import express from 'express'; class A { g(x) { use(x) } f(req: express.Request) { this.g(req.query.a) } }`,
    ],
    [
      'a method of an object',
      `import express from 'express'; const o = { f(x) { use(x) } }; express().get('/', (req) => o.f(req.query.a))`,
    ],
    [
      'a static method',
      `import express from 'express'; class A { static f(x) { use(x) } } express().get('/', (req) => A.f(req.query.a))`,
    ],
  ])('through %s', (_name, code) => {
    expect(ask(code)).toBe('remote')
  })
})

describe('the type of a parameter', () => {
  it.each<[string, string, string]>([
    ['a number', '{ at: number }', ''],
    ['a number that may be missing', '{ at?: number | undefined }', ''],
    ['a text', '{ at: string }', 'library'],
    ['another member', '{ to: number; at: string }', 'library'],
  ])('says of a member that it is %s', (_name, type, expected) => {
    expect(ask(`export function f(o: ${type}) { use('a' + o.at) }`)).toBe(expected)
    expect(ask(`export function f({ at }: ${type}) { use('a' + at) }`)).toBe(expected)
  })
})

describe('a value is not taken for another', () => {
  it.each<[string, string]>([
    ['the length of a text', `use(req.query.a.length)`],
    ['the length of a list that is the body', `use(req.body.length)`],
    ['the size of a Set', `use(new Set(req.body.list).size)`],
    ['a constant', `use('x')`],
    ['another property', `const o = { a: req.body.a, b: 'x' }; use(o.b)`],
    ['overwritten before', `let a = req.body.a; a = 'x'; use(a)`],
    ['overwritten by a spread order', `const o = { ...req.body, a: 'x' }; use(o.a)`],
    ['its length', `use(req.body.a.length)`],
    ['a comparison', `use(req.body.a === 'x')`],
    ['a number', `use(Number(req.query.a))`],
    ['parseInt', `use(parseInt(req.query.a, 10))`],
    ['unary plus', `use(+req.query.a)`],
    ['arithmetic', `use(req.query.a * 1)`],
    ['a bit operation', `use(req.query.a | 0)`],
    ['negation', `use(!req.query.a)`],
    ['typeof', `use(typeof req.query.a)`],
    ['a look-up in a constant table', `const T = { a: 'x' }; use(T[req.query.a])`],
    ['a look-up with a fallback', `const T = { a: 'x' }; use(T[req.query.a] ?? 'y')`],
    ['a look-up in a Map', `const T = new Map([['a', 'x']]); use(T.get(req.query.a))`],
    ['a hash', `use(require('crypto').createHash('sha256').update(req.body.a).digest('hex'))`],
    ['placeholders made of a list', `use(req.body.list.map(() => '?').join(','))`],
    ['placeholders with numbers', 'use(req.body.list.map((_, i) => `$${i + 1}`).join(","))'],
    ['another parameter', `function f(a, b) { return b } use(f(req.body.a, 'x'))`],
    ['a shadowed name', `const a = req.body.a; { const a = 'x'; use(a) }`],
    ['a member of a request of the user', `use(req.user.id)`],
    ['a Date', `use(new Date(req.query.a).toISOString())`],
    ['a search in a constant list', `const L = ['a', 'b']; use(L.find((x) => x === req.query.a))`],
    ['a filter of a constant list', `const L = ['a', 'b']; use(L.filter((x) => req.body.list.includes(x)).join(','))`],
    ['a choice', `use(req.query.dir === 'desc' ? 'DESC' : 'ASC')`],
  ])('after %s', (_name, body) => {
    expect(ask(toHandler(body))).toBe('')
  })
})

describe('a check before the use', () => {
  const cleans: [string, string, Kind?][] = [
    ['membership of a list', `const L = ['a']; if (!L.includes(req.query.a)) return; use(req.query.a)`],
    [
      'membership of a Set',
      `const S = new Set(['a']); const { a } = req.query; if (!S.has(a)) return res.sendStatus(400); use(a)`,
    ],
    ['membership of an inline list', `if (!['a', 'b'].includes(req.query.a)) throw new Error(); use(req.query.a)`],
    [
      'membership of the keys',
      `const T = { a: 1 }; const { a } = req.query; if (!Object.keys(T).includes(a)) return; use(a)`,
    ],
    ['in', `const T = { a: 1 }; const { a } = req.query; if (!(a in T)) return; use(a)`],
    ['hasOwn', `const T = { a: 1 }; const { a } = req.query; if (!Object.hasOwn(T, a)) return; use(a)`],
    ['indexOf', `const L = ['a']; const { a } = req.query; if (L.indexOf(a) === -1) return; use(a)`],
    ['indexOf below zero', `const L = ['a']; const { a } = req.query; if (L.indexOf(a) < 0) return; use(a)`],
    ['some', `const L = ['a']; const { a } = req.query; if (!L.some((x) => x === a)) return; use(a)`],
    [
      'a list that is configured',
      `const L = process.env.ALLOWED.split(','); const { a } = req.query; if (!L.includes(a)) return; use(a)`,
    ],
    ['equality', `if (req.query.a === 'x') use(req.query.a)`],
    ['equality of either', `const { a } = req.query; if (a === 'x' || a === 'y') use(a)`],
    ['inequality of both', `const { a } = req.query; if (a !== 'x' && a !== 'y') return; use(a)`],
    ['a switch', `switch (req.query.a) { case 'x': use(req.query.a) }`],
    ['a pattern', `const { a } = req.query; if (!/^[a-z]+$/.test(a)) return; use(a)`],
    ['a named pattern', `const P = /^\\w+$/; const { a } = req.query; if (!P.test(a)) return; use(a)`],
    ['match', `const { a } = req.query; if (!a.match(/^\\d+$/)) return; use(a)`],
    ['a flag', `const { a } = req.query; const ok = /^\\w+$/.test(a); if (!ok) return; use(a)`],
    ['a predicate', `const ok = (x) => /^\\w+$/.test(x); const { a } = req.query; if (!ok(a)) return; use(a)`],
    [
      'a predicate with a list',
      `const L = ['a']; function ok(x) { return L.includes(x) } const { a } = req.query; if (!ok(a)) return; use(a)`,
    ],
    [
      'a function that throws',
      `function must(x) { if (!/^\\w+$/.test(x)) throw new Error() } const { a } = req.query; must(a); use(a)`,
    ],
    ['a fallback', `let { a } = req.query; if (!['x'].includes(a)) a = 'x'; use(a)`],
    ['a conditional', `const { a } = req.query; use(['x'].includes(a) ? a : 'x')`],
    [
      'the same expression twice',
      `const ext = ['jpg'].includes(req.body.u.split('.').pop()) ? req.body.u.split('.').pop() : 'jpg'; use(ext)`,
    ],
    ['no slash', `const { a } = req.params; if (a.includes('/')) return; use(a)`, 'path'],
    ['a logical and', `const { a } = req.query; ['x'].includes(a) && use(a)`],
    ['isNaN', `const { a } = req.query; if (isNaN(a)) return; use(a)`],
    ['Number.isInteger', `const { a } = req.body; if (!Number.isInteger(a)) return; use(a)`],
    ['typeof number', `const { a } = req.body; if (typeof a !== 'number') return; use(a)`],
    ['typeof string for operators', `const { a } = req.body; if (typeof a !== 'string') return; use(a)`, 'nosql'],
    ['a check before a loop', `const { a } = req.query; if (!['x'].includes(a)) return; for (const b of [1]) use(a)`],
    [
      'a check around a closure',
      `const { a } = req.query; if (!['x'].includes(a)) return; [1].forEach(() => { use(a) })`,
    ],
    ['a schema', `const { z } = require('zod'); const { a } = z.object({ a: z.enum(['x']) }).parse(req.body); use(a)`],
    [
      'a schema with a number',
      `const { z } = require('zod'); const B = z.object({ a: z.coerce.number() }); use(B.parse(req.query).a)`,
    ],
    [
      'a schema that strips',
      `const { z } = require('zod'); const B = z.object({ a: z.string() }); use(B.parse(req.query).b)`,
    ],
    [
      'a safe parse',
      `const { z } = require('zod'); const r = z.object({ a: z.uuid() }).safeParse(req.query); if (!r.success) return; use(r.data.a)`,
    ],
    [
      'a schema with a pattern',
      `const { z } = require('zod'); const { a } = z.object({ a: z.string().regex(/^\\w+$/) }).parse(req.body); use(a)`,
    ],
    [
      'an array of a schema',
      `const { z } = require('zod'); const B = z.object({ l: z.array(z.number()) }); use(B.parse(req.body).l.join(','))`,
    ],
    [
      'a string schema for operators',
      `const { z } = require('zod'); const B = z.object({ a: z.string() }); use(B.parse(req.body).a)`,
      'nosql',
    ],
    [
      'valibot',
      `const v = require('valibot'); const B = v.object({ a: v.picklist(['x']) }); use(v.parse(B, req.body).a)`,
    ],
    [
      'yup',
      `const yup = require('yup'); const B = yup.object({ a: yup.number() }); const b = await B.validate(req.body); use(b.a)`,
    ],
    [
      'joi',
      `const Joi = require('joi'); const { value } = Joi.object({ a: Joi.number() }).validate(req.body); use(value.a)`,
    ],
    [
      'superstruct',
      `const { object, number, assert } = require('superstruct'); const B = object({ a: number() }); assert(req.body, B); use(req.body.a)`,
    ],
    [
      'validator',
      `const validator = require('validator'); const { a } = req.query; if (!validator.isUUID(a)) return; use(a)`,
    ],
    [
      'a root check',
      `const path = require('path'); const p = path.resolve(ROOT, req.params.a); if (!p.startsWith(ROOT + path.sep)) return; use(p)`,
      'path',
    ],
    [
      'a root check with a template',
      'const path = require("path"); const p = path.join(ROOT, req.params.a); if (!p.startsWith(`${ROOT}${path.sep}`)) return; use(p)',
      'path',
    ],
    [
      'a relative path',
      `const path = require('path'); const p = path.resolve(ROOT, req.params.a); const r = path.relative(ROOT, p); if (r.startsWith('..') || path.isAbsolute(r)) return; use(p)`,
      'path',
    ],
    ['no dots', `const { a } = req.params; if (a.includes('..') || a.includes('/')) return; use(a)`, 'path'],
    ['basename', `use(require('path').basename(req.params.a))`, 'path'],
    [
      'a basename that is the same',
      `const path = require('path'); const { a } = req.params; if (path.basename(a) !== a) return; use(a)`,
      'path',
    ],
    ['a host in a list', `const u = new URL(req.body.u); if (!['a.test'].includes(u.hostname)) return; use(u)`, 'url'],
    [
      'a host in a list, used as text',
      `const u = new URL(req.body.u); if (u.host !== 'a.test') return; use(u.toString())`,
      'url',
    ],
    [
      'a host, and the text itself',
      `const t = req.body.u; const u = new URL(t); if (u.host !== 'a.test') return; use(t)`,
      'url',
    ],
    [
      'a host in a list, through some',
      `const H = ['a.test']; const u = new URL(req.body.u); if (!H.some((h) => u.hostname === h || u.hostname.endsWith('.' + h))) return; use(u.href)`,
      'url',
    ],
    [
      'an address with a fixed start',
      `const { u } = req.body; if (!u.startsWith('https://a.test/')) return; use(u)`,
      'url',
    ],
    [
      'a path of this site',
      `const { n } = req.query; if (!n.startsWith('/') || n.startsWith('//')) return; use(n)`,
      'redirect',
    ],
    [
      'a path of this site, chosen',
      `const n = req.query.n; use(n.startsWith('/') && !n.startsWith('//') ? n : '/')`,
      'redirect',
    ],
    ['the same origin', `const u = new URL(req.query.n, BASE); if (u.origin !== BASE) return; use(u.href)`, 'redirect'],
    ['a cleaned text', `use(req.query.a.replace(/[^a-z0-9]/gi, ''))`],
    [
      'a UUID look-up by a type guard',
      `function isColumn(x: string): x is 'a' { return COLUMNS.includes(x) } const COLUMNS = ['a']; const { a } = req.query; if (!isColumn(a)) return; use(a)`,
    ],
    ['an assertion', `const assert = require('assert'); const { a } = req.query; assert(['x'].includes(a)); use(a)`],
    ['a numeric check by value', `const a = Number(req.query.a); if (Number.isNaN(a)) return; use(a)`],
    [
      'a try that leaves',
      `const { z } = require('zod'); const B = z.object({ a: z.number() }); let b; try { b = B.parse(req.body) } catch { return res.sendStatus(400) } use(b.a)`,
    ],
    ['continue in a loop', `for (const a of req.body.list) { if (!['x'].includes(a)) continue; use(a) }`],
    ['a filter before', `use(req.body.list.filter((x) => ['a', 'b'].includes(x)).join(','))`],
    ['a filter with a pattern', `use(req.body.list.filter((x) => /^\\w+$/.test(x)).join(','))`],
    [
      'a validator of the whole body',
      `function valid(b) { return /^\\w+$/.test(b.a) } if (!valid(req.body)) return res.sendStatus(400); use(req.body.a)`,
    ],
    [
      'an error of a schema',
      `const Joi = require('joi'); const S = Joi.object({ a: Joi.number() }); const { error } = S.validate(req.body); if (error) return res.sendStatus(400); use(req.body.a)`,
    ],
    [
      'a schema that is only asked',
      `const { z } = require('zod'); const S = z.object({ a: z.number() }); S.parse(req.body); use(req.body.a)`,
    ],
    ['every', `const l = req.body.list; if (!l.every((x) => ['a'].includes(x))) return; use(l.join(','))`],
    ['a map to numbers', `use(req.body.list.map(Number).join(','))`],
    ['a map to numbers by hand', `use(req.body.list.map((x) => parseInt(x, 10)).join(','))`],
  ]
  it.each(cleans)('cleans: %s', (_name, body, kind = 'sql') => {
    expect(ask(toHandler(body), kind)).toBe('')
  })

  const leaves: [string, string, Kind?][] = [
    ['of another value', `const { a, b } = req.query; if (!['x'].includes(b)) return; use(a)`],
    ['of the wrong way round', `const { a } = req.query; if (['x'].includes(a)) return; use(a)`],
    ['that does not leave', `const { a } = req.query; if (!['x'].includes(a)) console.log('no'); use(a)`],
    ['that is written over', `let { a } = req.query; if (!['x'].includes(a)) return; a = req.body.a; use(a)`],
    ['after the use', `const { a } = req.query; use(a); if (!['x'].includes(a)) return`],
    ['in another branch', `const { a } = req.query; if (req.query.b) { if (!['x'].includes(a)) return } use(a)`],
    ['with a pattern that is not anchored', `const { a } = req.query; if (!/[a-z]+/.test(a)) return; use(a)`],
    ['with a pattern of many lines', `const { a } = req.query; if (!/^[a-z]+$/m.test(a)) return; use(a)`, 'command'],
    ['of presence', `const { a } = req.query; if (!a) return; use(a)`],
    ['of length', `const { a } = req.query; if (a.length > 10) return; use(a)`],
    ['of the type only', `const { a } = req.query; if (typeof a !== 'string') return; use(a)`],
    [
      'by a schema of any string',
      `const { z } = require('zod'); const { a } = z.object({ a: z.string() }).parse(req.body); use(a)`,
    ],
    ['by a prefix that is not a host', `const { u } = req.body; if (!u.startsWith('https://')) return; use(u)`, 'url'],
    [
      'by a prefix without a slash',
      `const { u } = req.body; if (!u.startsWith('https://a.test')) return; use(u)`,
      'url',
    ],
    ['by a substring', `const { u } = req.body; if (!u.includes('a.test')) return; use(u)`, 'url'],
    ['of one slash only', `const { n } = req.query; if (!n.startsWith('/')) return; use(n)`, 'redirect'],
    ['with either of two', `const { a } = req.query; if (['x'].includes(a) || req.query.force) use(a)`],
    ['for another kind', `use(require('path').basename(req.params.a))`, 'sql'],
  ]
  it.each(leaves)('leaves it: %s', (_name, body, kind = 'sql') => {
    expect(ask(toHandler(body), kind)).toBe('remote')
  })

  const unsure: [string, string][] = [
    [
      'a predicate of another module',
      `import { isSafe } from 'x'; EXPRESS if (!isSafe(req.query.a)) return; use(req.query.a)`,
    ],
    [
      'a list of another module',
      `import { names } from 'x'; EXPRESS if (!names.includes(req.query.a)) return; use(req.query.a)`,
    ],
    [
      'a validator of the whole body',
      `import { validate } from 'x'; EXPRESS if (!validate(req.body)) return; use(req.body.a)`,
    ],
    [
      'errors of a validator',
      `import { validate } from 'x'; EXPRESS const { errors } = validate(req.body); if (errors) return; use(req.body.a)`,
    ],
    ['a function that may throw', `import { assertSafe } from 'x'; EXPRESS assertSafe(req.query.a); use(req.query.a)`],
  ]
  it.each(unsure)('is not sure: %s', (_name, code) => {
    const [head = '', body = ''] = code.split(' EXPRESS ')
    expect(ask(`${head}\n${toHandler(body)}`)).toBe('remote?')
  })
})

describe('a constant start of an address', () => {
  it.each<[string, string, Kind, string]>([
    ['host and slash', 'use(`https://a.test/x/${req.body.a}`)', 'url', ''],
    ['host without slash', 'use(`https://a.test${req.body.a}`)', 'url', 'remote'],
    ['scheme only', 'use(`https://${req.body.a}`)', 'url', 'remote'],
    ['a part of a host', 'use(`https://${req.body.a}.a.test/x`)', 'url', 'remote'],
    ['a path', 'use(`/x/${req.body.a}`)', 'redirect', ''],
    ['a slash', 'use(`/${req.body.a}`)', 'redirect', 'remote'],
    ['a query', 'use("?a=" + req.body.a)', 'url', ''],
    ['the deployment', 'use(`${process.env.API}/x/${req.body.a}`)', 'url', ''],
    ['a constant', 'const API = "https://a.test"; use(`${API}/x/${req.body.a}`)', 'url', ''],
    ['a base', 'use(new URL(req.body.a, "https://a.test"))', 'url', 'remote'],
    ['a constant path on a request', 'use(new URL("/login", req.url))', 'redirect', ''],
    ['encoded', 'use(`https://a.test/${encodeURIComponent(req.body.a)}`)', 'path', ''],
  ])('%s', (_name, body, kind, expected) => {
    expect(ask(toHandler(body), kind)).toBe(expected)
  })
})

describe('sources', () => {
  it.each<[string, string, string, string?]>([
    ['a request by name', `export function f(req, res) { use(req.body.a) }`, 'remote'],
    ['a request by type', `import { Request } from 'express'; function f(r: Request) { use(r.query.a) }`, 'remote'],
    [
      'a handler by type',
      `import { RequestHandler } from 'express'; const f: RequestHandler = (a, b) => { use(a.query.x) }`,
      'remote',
    ],
    [
      'Fastify',
      `import Fastify from 'fastify'; const app = Fastify(); app.get('/', async (request) => use(request.query.a))`,
      'remote',
    ],
    [
      'Koa',
      `import Koa from 'koa'; import Router from '@koa/router'; const r = new Router(); r.get('/', (ctx) => use(ctx.query.a))`,
      'remote',
    ],
    [
      'Hono',
      `import { Hono } from 'hono'; const app = new Hono(); app.get('/', (c) => use(c.req.query('a')))`,
      'remote',
    ],
    ['Elysia', `import { Elysia } from 'elysia'; new Elysia().get('/', ({ query }) => use(query.a))`, 'remote'],
    [
      'Nest',
      `import { Body } from '@nestjs/common'; class C { f(@Body() body, @Body('x') x) { use(body.a) } }`,
      'remote',
    ],
    [
      'Next route handler',
      `export async function POST(request) { const b = await request.json(); use(b.a) }`,
      'remote',
      'app/api/x/route.ts',
    ],
    [
      'Next route parameters',
      `export async function GET(r, { params }) { const { id } = await params; use(id) }`,
      'remote',
      'app/api/x/route.ts',
    ],
    [
      'Next page',
      `export default async function Page({ searchParams }) { use((await searchParams).q) }`,
      'remote',
      'app/x/page.tsx',
    ],
    ['Next pages API', `export default function handler(req, res) { use(req.query.a) }`, 'remote', 'pages/api/x.ts'],
    ['server action', `'use server'\nexport async function f(form) { use(form.get('a')) }`, 'remote', 'app/actions.ts'],
    [
      'Next cookies',
      `import { cookies } from 'next/headers'; const c = await cookies(); use(c.get('a').value)`,
      'remote',
    ],
    [
      'SvelteKit load',
      `export const load = async ({ params, url }) => { use(url.searchParams.get('a')) }`,
      'remote',
      'src/routes/x/+page.server.ts',
    ],
    [
      'SvelteKit action',
      `export const actions = { default: async ({ request }) => { const d = await request.formData(); use(d.get('a')) } }`,
      'remote',
      'src/routes/x/+page.server.ts',
    ],
    [
      'SvelteKit endpoint',
      `export async function GET({ params }) { use(params.id) }`,
      'remote',
      'src/routes/x/+server.ts',
    ],
    [
      'Remix',
      `import { json } from '@remix-run/node'; export async function action({ request }) { const f = await request.formData(); use(f.get('a')) }`,
      'remote',
    ],
    [
      'Worker',
      `export default { async fetch(request, env) { use(new URL(request.url).searchParams.get('a')) } }`,
      'remote',
    ],
    ['Deno', `Deno.serve(async (req) => { const { a } = await req.json(); use(a) })`, 'remote'],
    ['Lambda', `export const handler = async (event) => { use(event.queryStringParameters.a) }`, 'remote'],
    [
      'Lambda by type',
      `import { APIGatewayProxyHandler } from 'aws-lambda'; export const run: APIGatewayProxyHandler = async (e) => { use(JSON.parse(e.body).a) }`,
      'remote',
    ],
    [
      'tRPC',
      `import { publicProcedure } from '../trpc'; publicProcedure.input(x).query(({ input }) => use(input.a))`,
      'remote',
    ],
    ['GraphQL', `const resolvers = { Query: { user: (_, args) => use(args.id) } }`, 'remote'],
    [
      'Nuxt',
      `export default defineEventHandler(async (event) => { const b = await readBody(event); use(b.a) })`,
      'remote',
    ],
    [
      'Socket.IO',
      `import { Server } from 'socket.io'; const io = new Server(); io.on('connection', (socket) => { socket.on('m', (data) => use(data.a)) })`,
      'remote',
    ],
    [
      'ws',
      `import { WebSocketServer } from 'ws'; const w = new WebSocketServer({}); w.on('connection', (s) => s.on('message', (m) => use(JSON.parse(m).a)))`,
      'remote',
    ],
    ['node', `import http from 'node:http'; http.createServer((req, res) => { use(req.url) })`, 'remote'],
    [
      'busboy',
      `import busboy from 'busboy'; const b = busboy({}); b.on('file', (name, file, info) => { use(info.filename) })`,
      'remote',
    ],
    [
      'formidable',
      `import formidable from 'formidable'; const [fields] = await formidable({}).parse(r); use(fields.a)`,
      'remote',
    ],
    ['an AI-SDK tool', `import { tool } from 'ai'; tool({ execute: async ({ a }) => use(a) })`, 'model'],
    [
      'an MCP tool',
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; const s = new McpServer({}); s.tool('x', {}, async ({ a }) => use(a))`,
      'model',
    ],
    [
      'a registered MCP tool',
      `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'; const s = new McpServer({}); s.registerTool('x', {}, async (args) => use(args.a))`,
      'model',
    ],
    [
      'a low-level MCP server',
      `import { Server } from '@modelcontextprotocol/sdk/server/index.js'; const s = new Server({}); s.setRequestHandler(S, async (request) => { const { name, arguments: args } = request.params; use(args.a) })`,
      'model',
    ],
    ['a LangChain tool', `import { tool } from '@langchain/core/tools'; tool(async ({ a }) => use(a), {})`, 'model'],
    [
      'an answer of OpenAI',
      `import OpenAI from 'openai'; const o = new OpenAI(); const r = await o.chat.completions.create({}); use(r.choices[0].message.content)`,
      'model',
    ],
    [
      'an answer of the AI SDK',
      `import { generateText } from 'ai'; const { text } = await generateText({}); use(text)`,
      'model',
    ],
    [
      'an answer of Anthropic',
      `import Anthropic from '@anthropic-ai/sdk'; const a = new Anthropic(); const m = await a.messages.create({}); use(m.content[0].text)`,
      'model',
    ],
    ['an exported function', `export function f(a) { use(a) }`, 'library'],
    ['a function that nobody calls', `function f(a) { use(a) }`, ''],
    ['a number by type', `export function f(a: number) { use(a) }`, ''],
    ['a union of literals by type', `export function f(a: 'x' | 'y') { use(a) }`, ''],
    ['an environment variable', `use(process.env.A)`, 'local'],
    ['an argument of the program', `use(process.argv[2])`, 'local'],
    [
      'an entry of an archive',
      `import AdmZip from 'adm-zip'; for (const e of new AdmZip(b).getEntries()) use(e.entryName)`,
      'remote',
    ],
  ])('%s', (_name, code, expected, filename) => {
    expect(ask(code, 'sql', filename)).toBe(expected)
  })

  it.each<[string, string, string]>([
    ['origin', `const url = new URL(request.url); use(url.origin)`, ''],
    ['origin, destructured', `const { origin } = new URL(request.url); use(origin + '/home')`, ''],
    [
      'a path behind it',
      `const { origin, searchParams } = new URL(request.url); use(origin + '/x/' + searchParams.get('to'))`,
      '',
    ],
    ['a parameter', `const url = new URL(request.url); use(url.searchParams.get('to'))`, 'remote'],
    [
      'a parameter, destructured',
      `const { searchParams } = new URL(request.url); use(searchParams.get('to'))`,
      'remote',
    ],
    [
      'the start of a host',
      `const { origin, searchParams } = new URL(request.url); use(origin + searchParams.get('to'))`,
      'remote',
    ],
  ])('the own address: %s', (_name, body, expected) => {
    expect(ask(`export async function GET(request) { ${body} }`, 'redirect', 'app/api/x/route.ts')).toBe(expected)
  })

  it.each<[string, string]>([
    ['path parameters', toHandler(`use(req.params.id)`)],
    ['headers', toHandler(`use(req.headers['x-a'])`)],
    ['search parameters', `export async function GET(request) { use(new URL(request.url).searchParams.get('a')) }`],
  ])('%s are texts, not objects of operators', (_name, code) => {
    expect(ask(code, 'nosql', 'app/api/x/route.ts')).toBe('')
    expect(ask(code, 'sql', 'app/api/x/route.ts')).toBe('remote')
  })
})
