import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-stub-permission-check',
  invalid: [
    {
      name: 'a permission that everybody has',
      code: `export function hasPermission(user, action) {
  return true
}`,
      errors: [{ messageId: 'alwaysTrue', line: 1, data: { name: 'hasPermission' } }],
    },
    {
      name: 'an administrator check that is a constant',
      filename: 'app/actions.ts',
      code: `'use server'
import { customers } from '@/lib/store'
export async function exportCustomers() {
  const isAdmin = true // placeholder until roles exist
  if (!isAdmin) throw new Error('Forbidden')
  return customers.all()
}`,
      errors: [{ messageId: 'constantTrue', line: 4, data: { name: 'isAdmin' } }],
    },
    {
      name: 'NestJS guard',
      filename: 'src/roles.guard.ts',
      code: `import { CanActivate, Injectable } from '@nestjs/common'
@Injectable()
export class RolesGuard implements CanActivate {
  canActivate() {
    return true
  }
}`,
      errors: [{ messageId: 'alwaysTrue', line: 4, data: { name: 'canActivate' } }],
    },
    {
      name: 'a promise of yes',
      code: `export const isAuthenticated = async (req) => {
  // TODO: check the session
  return Promise.resolve(true)
}`,
      errors: [{ messageId: 'alwaysTrue', line: 1 }],
    },
    {
      name: 'in an object of functions',
      code: `export const policy = {
  canAccess: (user, page) => true,
  title: 'pages',
}`,
      errors: [{ messageId: 'alwaysTrueProperty', line: 2, data: { name: 'canAccess' } }],
    },
    {
      name: 'a signature that is always right',
      code: `const verifySignature = (body, signature) => true
module.exports = { verifySignature }`,
      errors: [{ messageId: 'alwaysTrue', line: 1 }],
    },
    {
      name: 'it logs and says yes',
      code: `class Policy {
  canEdit(user: User, document: Document): boolean {
    console.log('checking', user.id, document.id)
    return true
  }
}
export const policy = new Policy()`,
      errors: [{ messageId: 'alwaysTrue', line: 2 }],
    },
    {
      name: 'an observable of yes',
      filename: 'src/guards/admin.guard.ts',
      code: `import { of } from 'rxjs'
export class AdminGuard {
  canActivate(context: ExecutionContext) { return of(true) }
}`,
      errors: [{ messageId: 'alwaysTrue', line: 3 }],
    },
    {
      name: 'a password that is always right',
      code: `export async function verifyPassword(plain: string, hash: string): Promise<boolean> {
  return true as boolean
}`,
      errors: [{ messageId: 'alwaysTrue', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'decided from the caller',
      code: `export function hasPermission(user, action) {
  return user.permissions.includes(action)
}`,
    },
    {
      name: 'every way out but one',
      code: `export function canEdit(user, page) {
  if (user.id !== page.ownerId) return false
  return true
}
export async function authorize(user) {
  if (!user) throw new Error('no user')
  return true
}`,
    },
    {
      name: 'flags of features and abilities of things',
      code: `export const isSupported = () => true
export const isEnabled = () => true
export class MemoryFile {
  canWrite() { return true }
  canRead() { return true }
}`,
    },
    {
      name: 'a guard that is open by its name',
      code: `export class PublicGuard { canActivate() { return true } }
export class AllowAllPolicy { canEdit(user) { return true } }
export class NoAuthProvider { isAuthenticated() { return true } }`,
    },
    {
      name: 'a base class that others override',
      code: `class Rule { canAccess(user) { return true } }
class StaffRule extends Rule { canAccess(user) { return user.isStaff } }
export { StaffRule }`,
    },
    {
      name: 'a type guard of the compiler',
      code: `export function isMember(value: unknown): value is Member { return true }`,
    },
    {
      name: 'a test double',
      filename: 'tests/support/policy.ts',
      code: `export const hasPermission = () => true`,
    },
    {
      name: 'what a screen offers',
      filename: 'src/components/List.tsx',
      code: `import { useState } from 'react'
export function List() {
  const canEdit = true
  const [open] = useState(false)
  return <ul aria-expanded={open}>{canEdit && <li>Edit</li>}</ul>
}`,
    },
    {
      name: 'it waits for somebody else who may throw',
      code: `import { sessions } from './sessions'
export async function authenticate(request) {
  await sessions.require(request)
  return true
}`,
    },
    {
      name: 'a default that an option replaces',
      code: `export function createServer({ authorize = () => true } = {}) {
  return { handle: (request) => (authorize(request) ? 'ok' : 'no') }
}`,
    },
  ],
  limits: [
    {
      name: 'yes by way of a variable',
      code: `const answer = { allowed: true }
export function hasPermission() { return answer.allowed }`,
      reason: 'The object may be changed from elsewhere; only a literal is a sure stub.',
    },
  ],
} satisfies RuleCases
