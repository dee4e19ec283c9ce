import { NextResponse, type NextRequest } from 'next/server';

// Counts clicks in newsletters
export async function GET(req: NextRequest) {
  const target = req.nextUrl.searchParams.get('u');
  if (!target || !target.startsWith('https://agency.example')) {
    return NextResponse.json({ error: 'Link not allowed' }, { status: 400 });
  }
  console.info('newsletter click');
  return NextResponse.redirect(target);
}
