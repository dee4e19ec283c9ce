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

const FORMULAS = new Map([
  ['hourly', new vm.Script('hours * rate')],
  ['capped', new vm.Script('Math.min(hours, 40) * rate')],
]);

export async function PUT(request: Request) {
  if (!(await currentClient())) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { model, hours, rate } = await request.json();
  const script = FORMULAS.get(model);
  if (!script) return NextResponse.json({ error: 'Unknown model' }, { status: 400 });
  const total = script.runInNewContext({ hours: Number(hours), rate: Number(rate), Math }, { timeout: 100 });
  return NextResponse.json({ total });
}
