import { expect, test } from 'vitest';
import { agrees, derive, same } from '../worker/lib/encode';

const account = { email: 'ada@link-locker.example', password: 'analytical-engine-1843', token: 'test-token-1' };

test('a derived password agrees with itself', async () => {
  expect(await agrees(account.password, await derive(account.password))).toBe(true);
  expect(account.token === 'test-token-1').toBe(true);
});

test('different texts are not the same', () => {
  expect(same('a', 'b')).toBe(false);
});
