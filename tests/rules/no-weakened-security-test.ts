import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-weakened-security-test',
  invalid: [
    {
      name: 'a suite that does not run',
      filename: 'tests/mfa.spec.ts',
      code: `describe.skip('MFA login', () => {
  it('asks for a code', async () => { expect(await login()).toBe('code') })
})`,
      errors: [{ messageId: 'skippedTest', line: 1, data: { title: 'MFA login' } }],
    },
    {
      name: 'an assertion that is always true',
      filename: 'src/auth.test.ts',
      code: `it('rejects an expired token', async () => {
  await call('/me', expired)
  expect(true).toBe(true)
})`,
      errors: [
        {
          messageId: 'constantAssertion',
          line: 3,
          data: { text: 'expect(true).toBe(true)', title: 'rejects an expired token' },
        },
      ],
    },
    {
      name: 'a refusal and a success',
      filename: 'src/admin.test.ts',
      code: `test('admin only', async () => {
  const response = await request(app).delete('/users/1')
  expect([200, 401, 403]).toContain(response.status)
})`,
      errors: [
        { messageId: 'eitherStatus', line: 3, data: { text: 'expect([200, 401, 403]).toContain(response.status)' } },
      ],
    },
    {
      name: 'a test without a body',
      filename: 'src/csrf.test.ts',
      code: `it('refuses a request without a CSRF token', () => {})`,
      errors: [{ messageId: 'emptyTest', line: 1 }],
    },
    {
      name: 'a guard that is replaced in its own test',
      filename: 'src/routes.test.ts',
      code: `vi.mock('../middleware/auth', () => ({ requireAdmin: (req, res, next) => next() }))
describe('admin permissions', () => {
  it('deletes', async () => { expect((await del('/users/1')).status).toBe(200) })
})`,
      errors: [{ messageId: 'mockedGuard', line: 1, data: { module: '../middleware/auth' } }],
    },
    {
      name: 'a test that is still to be written',
      filename: 'src/login.test.ts',
      code: `test.todo('locks the account after five wrong passwords')
it.skip('login fails with a wrong password', async () => { expect(await login('x')).toBe(401) })`,
      errors: [{ messageId: 'skippedTest', line: 2, data: { title: 'login fails with a wrong password' } }],
    },
    {
      name: 'x before it',
      filename: 'src/session.test.js',
      code: `xit('ends the session at logout', async () => { expect(await me()).toBe(401) })`,
      errors: [{ messageId: 'skippedTest', line: 1 }],
    },
    {
      name: 'Playwright',
      filename: 'e2e/login.spec.ts',
      code: `import { test, expect } from '@playwright/test'
test.fixme('unauthorized users see the login page', async ({ page }) => { await expect(page).toHaveURL('/login') })`,
      errors: [{ messageId: 'skippedTest', line: 2 }],
    },
    {
      name: 'a guard of Jest that says yes',
      filename: 'src/guard.test.ts',
      code: `jest.mock('./permissions', () => ({ canDelete: () => true }))
describe('authorization', () => { it('works', () => { expect(run()).toBe(1) }) })`,
      errors: [{ messageId: 'mockedGuard', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'a test that runs',
      filename: 'tests/mfa.spec.ts',
      code: `describe('MFA login', () => {
  it('asks for a code', async () => { expect(await login()).toBe('code') })
})`,
    },
    {
      name: 'switched off with an issue',
      filename: 'tests/mfa.spec.ts',
      code: `// Flaky on the build machine, #482, until 2027-01-31
it.skip('MFA login', async () => { expect(await login()).toBe('code') })`,
    },
    {
      name: 'another subject',
      filename: 'src/colors.test.ts',
      code: `it.skip('draws the chart', () => { expect(draw()).toBe(1) })
it('adds', () => { expect(true).toBe(true) })`,
    },
    {
      name: 'one status',
      filename: 'src/admin.test.ts',
      code: `test('admin only', async () => {
  expect((await request(app).delete('/users/1')).status).toBe(403)
})`,
    },
    {
      name: 'two kinds of refusal',
      filename: 'src/admin.test.ts',
      code: `test('admin only', async () => {
  expect([401, 403]).toContain((await request(app).delete('/users/1')).status)
})`,
    },
    {
      name: 'switched off where it cannot run',
      filename: 'src/login.test.ts',
      code: `test.skipIf(process.platform === 'win32')('login over a socket', async () => { expect(await login()).toBe(200) })
test.skip(isMobile, 'login with a passkey')`,
    },
    {
      name: 'a guard that is replaced in a test about something else',
      filename: 'src/list.test.ts',
      code: `vi.mock('../middleware/auth', () => ({ requireUser: (req, res, next) => next() }))
describe('the list of products', () => { it('sorts', async () => { expect(await list()).toEqual([]) }) })`,
    },
    {
      name: 'a constant beside a real assertion',
      filename: 'src/auth.test.ts',
      code: `it('rejects an expired token', async () => {
  expect(LIMIT).toBe(3)
  expect((await call('/me', expired)).status).toBe(401)
})`,
    },
    {
      name: 'code that is no test',
      filename: 'src/flow.ts',
      code: `steps.skip('login')
test.skip('login step', () => {})`,
    },
  ],
} satisfies RuleCases
