import vm from 'node:vm';
import { NextResponse } from 'next/server';
import { currentClient } from '@/lib/session';

export async function POST(request: Request) {
  if (!(await currentClient())) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { formula, hours, rate } = await request.json();
  const context = vm.createContext({ hours, rate, Math });
  const total = vm.runInContext(formula, context, { timeout: 100 });
  return NextResponse.json({ total });
}
