import { describe, expect, it, vi } from 'vitest';
import { requireStaff } from '../middleware';

vi.mock('../db', () => ({
  prisma: { agent: { findFirst: vi.fn(async ({ where }) => (where.id === 'a1' ? { id: 'a1' } : null)) } },
}));

function response() {
  const res = { status: vi.fn(), json: vi.fn() };
  res.status.mockReturnValue(res);
  return res;
}

describe('requireStaff', () => {
  it('lets an agent in', async () => {
    const next = vi.fn();
    await requireStaff({ session: { agentId: 'a1' } } as never, response() as never, next);
    expect(next).toHaveBeenCalledOnce();
  });

  it('refuses a session of an agent who left', async () => {
    const res = response();
    const next = vi.fn();
    await requireStaff({ session: { agentId: 'a2' } } as never, res as never, next);
    expect(res.status).toHaveBeenCalledWith(401);
    expect(next).not.toHaveBeenCalled();
  });
});
