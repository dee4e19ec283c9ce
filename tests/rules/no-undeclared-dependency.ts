import type { RuleCases } from '../support/cases.ts'

const PACKAGE =
  '{"name":"shop","dependencies":{"express":"^5.0.0","axios":"^1.7.0"},"devDependencies":{"@types/estree":"^1.0.0"}}'
const LOCK = JSON.stringify(
  {
    name: 'shop',
    lockfileVersion: 3,
    packages: { '': {}, 'node_modules/express': { version: '5.1.0' }, 'node_modules/qs': { version: '6.14.0' } },
  },
  null,
  2,
)

export default {
  rule: 'no-undeclared-dependency',
  invalid: [
    {
      name: 'a package that nobody declared and the lockfile does not know',
      code: `import express from 'express'
import rateLimiter from 'express-rate-limiter-pro'
const app = express()
app.use(rateLimiter())`,
      files: { 'package.json': PACKAGE, 'package-lock.json': LOCK },
      errors: [{ messageId: 'undeclaredPackage', line: 2, column: 25, data: { name: 'express-rate-limiter-pro' } }],
    },
    {
      name: 'a package without a lockfile',
      code: `const express = require('express')
const { verify } = require('jwt-simple-verify')
module.exports = { express, verify }`,
      files: { 'package.json': PACKAGE },
      errors: [{ messageId: 'undeclaredWithoutLockfile', line: 2, data: { name: 'jwt-simple-verify' } }],
    },
    {
      name: 'one letter away from a declared package',
      code: `import express from 'expres'
import client from 'axois/client'
export { express, client }`,
      files: { 'package.json': PACKAGE, 'package-lock.json': LOCK },
      errors: [
        { messageId: 'lookAlikePackage', line: 1, data: { name: 'expres', known: 'express' } },
        { messageId: 'undeclaredPackage', line: 2, data: { name: 'axois' } },
      ],
    },
    {
      name: 'a declared and installed package one swap of letters away from a known one',
      code: `import mongoose from 'mognoose'
export const connect = () => mongoose.connect(process.env.MONGO_URL)`,
      files: {
        'package.json': '{"name":"app","dependencies":{"mognoose":"1.0.0"}}',
        'package-lock.json': '{"packages":{"node_modules/mognoose": {"version":"1.0.0"}}}',
      },
      errors: [{ messageId: 'lookAlikePackage', line: 1, data: { name: 'mognoose', known: 'mongoose' } }],
    },
    {
      name: 'a path that the installed package does not export',
      code: `import { helper } from 'toolbox/lib/internal/helper'
import { a } from 'toolbox/features/a.js'
export { helper, a }`,
      files: {
        'package.json': '{"name":"app","dependencies":{"toolbox":"1.0.0"}}',
        'node_modules/toolbox/package.json':
          '{"name":"toolbox","exports":{".":"./index.js","./features/*.js":"./src/*.js"}}',
      },
      errors: [
        { messageId: 'hiddenPath', line: 1, data: { specifier: 'toolbox/lib/internal/helper', name: 'toolbox' } },
      ],
    },
    {
      name: 'a dynamic import, an export from, and a scope',
      code: `export * from '@acme-tools/validators'
export async function load() {
  return import('super-fast-csv')
}`,
      files: {
        'package.json': PACKAGE,
        'yarn.lock': 'express@^5.0.0:\n  version "5.1.0"\n\n"@babel/core@^7.0.0":\n  version "7.28.0"\n',
      },
      errors: [
        { messageId: 'undeclaredPackage', line: 1, data: { name: '@acme-tools/validators' } },
        { messageId: 'undeclaredPackage', line: 3, data: { name: 'super-fast-csv' } },
      ],
    },
    {
      name: 'a package of a workspace that declares less than it imports',
      filename: 'packages/api/src/index.ts',
      code: `import { shared } from '@shop/shared'
import { chunk } from 'array-chunk-fast'
export const parts = chunk(shared, 3)`,
      files: {
        'package.json': '{"name":"shop","private":true,"workspaces":["packages/*"]}',
        'packages/api/package.json': '{"name":"@shop/api","dependencies":{"express":"5"}}',
        'packages/shared/package.json': '{"name":"@shop/shared"}',
        'pnpm-lock.yaml': 'packages:\n\n  express@5.1.0:\n    resolution: {integrity: x}\n',
      },
      errors: [{ messageId: 'undeclaredPackage', line: 2, data: { name: 'array-chunk-fast' } }],
    },
    {
      name: 'the lockfile of Bun',
      code: `import { signal } from 'tiny-signal-store'
export { signal }`,
      files: {
        'package.json': PACKAGE,
        'bun.lock': '{\n  "packages": {\n    "express": ["express@5.1.0", "", {}],\n  }\n}\n',
      },
      errors: [{ messageId: 'undeclaredPackage', line: 1, data: { name: 'tiny-signal-store' } }],
    },
    {
      name: 'a template of a letter is code of the project',
      filename: 'src/templates/welcome.js',
      code: `import { render } from 'letter-renderer-pro'
export const welcome = () => render('<p>Welcome</p>')`,
      files: { 'package.json': PACKAGE, 'src/templates/shared/frame.js': 'export {}' },
      errors: [{ messageId: 'undeclaredWithoutLockfile', line: 1, data: { name: 'letter-renderer-pro' } }],
    },
    {
      name: 'a template with a manifest of its own',
      filename: 'template/base/src/index.js',
      code: `import { createServer } from 'tiny-http-server-x'
createServer()`,
      files: {
        'package.json': PACKAGE,
        'template/base/package.json': '{"name":"template","dependencies":{"next":"15.0.0"}}',
      },
      errors: [{ messageId: 'undeclaredWithoutLockfile', line: 1, data: { name: 'tiny-http-server-x' } }],
    },
  ],
  valid: [
    {
      name: 'declared packages, with paths inside of them',
      code: `import express from 'express'
import axios from 'axios/dist/node/axios.cjs'
export { express, axios }`,
      files: { 'package.json': PACKAGE },
    },
    {
      name: 'modules of Node.js, Bun and Deno, and addresses',
      code: `import fs from 'fs/promises'
import path from 'node:path'
import { Database } from 'bun:sqlite'
import { serve } from 'bun'
import chalk from 'npm:chalk@5'
import { assert } from 'jsr:@std/assert'
import confetti from 'https://esm.sh/canvas-confetti@1.9.3'
import { env } from 'cloudflare:workers'
export { fs, path, Database, serve, chalk, assert, confetti, env }`,
      files: { 'package.json': PACKAGE },
    },
    {
      name: 'a package of the lockfile, and types only',
      code: `import qs from 'qs'
import type { Node } from 'estree'
import type { Thing } from 'types-from-somewhere'
import { type Other } from 'other-types'
export const parse = (text: string): Node | Thing | Other => qs.parse(text)`,
      files: { 'package.json': PACKAGE, 'package-lock.json': LOCK },
    },
    {
      name: 'aliases of TypeScript, of the bundler and of the manifest',
      filename: 'src/pages/home.ts',
      code: `import { a } from '@/lib/a'
import { b } from '~/b'
import { c } from '@components/c'
import { d } from 'features/d'
import { e } from 'virtual:pwa-register'
import { f } from '#internal/f'
import { g } from 'shared/g'
import { h } from '@ui/h'
export { a, b, c, d, e, f, g, h }`,
      files: {
        'package.json': PACKAGE,
        'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@components/*": ["src/components/*"] } } }',
        'tsconfig.json': '{ "extends": "./tsconfig.base.json", "compilerOptions": { "baseUrl": "src" } }',
        'src/features/d.ts': 'export const d = 1',
        'vite.config.ts': "export default { resolve: { alias: { shared: '/src/shared', '@ui': '/src/ui' } } }",
      },
    },
    {
      name: 'the neighbour in the workspace of pnpm, and the package itself',
      filename: 'apps/web/src/index.ts',
      code: `import { ui } from '@shop/ui'
import { self } from '@shop/web/self'
export { ui, self }`,
      files: {
        'package.json': '{"name":"shop","private":true}',
        'pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - packages/**\n',
        'apps/web/package.json': '{"name":"@shop/web","dependencies":{"react":"19"}}',
        'packages/ui/package.json': '{"name":"@shop/ui"}',
      },
    },
    {
      name: 'optional packages',
      code: `let sharp
try {
  sharp = require('sharp-fast')
} catch {
  sharp = undefined
}
export const load = () => import('optional-thing').catch(() => undefined)
export { sharp }`,
      files: { 'package.json': PACKAGE },
    },
    {
      name: 'installed, whatever the manifest says',
      code: `import left from 'left-side'
export { left }`,
      files: { 'package.json': PACKAGE, 'node_modules/left-side/package.json': '{"name":"left-side"}' },
    },
    {
      name: 'what a framework brings',
      code: `import { defineEventHandler } from 'h3'
import { ref } from 'vue'
export default defineEventHandler(() => ref(1))`,
      files: { 'package.json': '{"name":"app","dependencies":{"nuxt":"4"}}' },
    },
    {
      name: 'known neighbours',
      code: `import mysql from 'mysql'
import { render } from 'preact'
import axiom from 'axiom'
export { mysql, render, axiom }`,
      files: { 'package.json': '{"name":"app","dependencies":{"mysql":"2","preact":"10","axiom":"1"}}' },
    },
    {
      name: 'no manifest, no facts',
      code: `import anything from 'anything-at-all'
export { anything }`,
    },
    {
      name: 'a project of Deno with its map of imports',
      code: `import { Hono } from 'hono'
import { oak } from 'oak'
export { Hono, oak }`,
      files: { 'package.json': PACKAGE, 'deno.json': '{ "imports": { "hono": "jsr:@hono/hono" } }' },
    },
    {
      name: 'a module that the file declares, and a function called require',
      code: `declare module 'made-up' {
  const value: number
}
import value from 'made-up'
export function run(require: (name: string) => unknown) {
  return [value, require('not-a-package')]
}`,
      files: { 'package.json': PACKAGE },
    },
    {
      name: 'a fragment of a template, whose manifest stands beside it',
      filename: 'template/extras/config/_eslint.base.js',
      code: `import { FlatCompat } from '@eslint/eslintrc'
import tseslint from 'typescript-eslint'
export default tseslint.config(new FlatCompat())`,
      files: {
        'package.json': PACKAGE,
        'template/base/package.json': '{"name":"template","dependencies":{"next":"15.0.0"}}',
      },
    },
  ],
} satisfies RuleCases
