import { expect, test } from 'vitest'
import argon2 from 'argon2'
import { technician } from './fixtures/accounts.js'

test('a technician can log in with the invited password', async () => {
  const stored = await argon2.hash(technician.password)
  expect(await argon2.verify(stored, technician.password)).toBe(true)
  expect(await argon2.verify(stored, 'something else')).toBe(false)
})
