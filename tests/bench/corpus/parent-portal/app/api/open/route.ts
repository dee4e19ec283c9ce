import { NextRequest, NextResponse } from 'next/server';

const TARGETS = new Map<string, string>([
  ['calendar', '/calendar'],
  ['canteen', 'https://canteen.schoolmeals.example/order'],
  ['bus', 'https://bus.citytransit.example/lines'],
]);

export function GET(request: NextRequest) {
  const to = TARGETS.get(request.nextUrl.searchParams.get('to') ?? '');
  if (!to) return NextResponse.redirect(new URL('/', request.url));
  return NextResponse.redirect(new URL(to, request.url), 307);
}
