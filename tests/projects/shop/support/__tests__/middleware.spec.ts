import { describe, expect, it, vi } from 'vitest';
import { requireStaff } from '../middleware';

describe('requireStaff', () => {
  it('lets an agent in', () => {
    const next = vi.fn();
    requireStaff({ headers: { authorization: 'Bearer abc' } } as never, {} as never, next);
    expect(next).toHaveBeenCalledOnce();
  });

  it.skip('refuses a request with an expired token', () => {
    const next = vi.fn();
    requireStaff({ headers: { authorization: 'Bearer expired' } } as never, {} as never, next);
    expect(next).not.toHaveBeenCalled();
  });
});
