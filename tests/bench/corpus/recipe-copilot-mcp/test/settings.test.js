import { expect, it } from 'vitest';
import { getSigningKey } from '../src/http/settings.js';

it('returns the configured key', () => {
  const key = 'test-only-signing-key-0123456789abcdef';
  expect(getSigningKey({ SHARE_LINK_KEY: key })).toBe(key);
});

it('rejects a missing key', () => {
  expect(() => getSigningKey({})).toThrow();
});
