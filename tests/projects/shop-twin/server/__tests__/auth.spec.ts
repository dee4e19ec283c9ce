import jwt from 'jsonwebtoken';
import { describe, expect, it, vi } from 'vitest';
import { requireAuth, requireRole } from '../middleware/auth';

const JWT_SECRET = process.env.JWT_SECRET || 'test-secret';
const admin = { email: 'admin@shop.example', password: 'admin123', role: 'admin' as const };

function response() {
  const res = { status: vi.fn(), json: vi.fn() };
  res.status.mockReturnValue(res);
  return res;
}

describe('requireAuth', () => {
  it('refuses a request without a token', () => {
    const res = response();
    const next = vi.fn();
    requireAuth({ headers: {} } as never, res as never, next);
    expect(res.status).toHaveBeenCalledWith(401);
    expect(next).not.toHaveBeenCalled();
  });

  it('accepts a signed token', () => {
    const token = jwt.sign({ id: 'u1', email: admin.email, role: admin.role }, JWT_SECRET, { expiresIn: '1m' });
    const req = { headers: { authorization: `Bearer ${token}` } };
    const next = vi.fn();
    requireAuth(req as never, response() as never, next);
    expect(next).toHaveBeenCalledOnce();
  });
});

describe('requireRole', () => {
  it('refuses a customer', () => {
    const next = vi.fn();
    requireRole('admin')({ user: { role: 'customer' } } as never, response() as never, next);
    expect(next).not.toHaveBeenCalled();
  });
});
