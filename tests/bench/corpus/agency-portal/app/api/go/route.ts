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

const OWN = new Set(['agency.example', 'blog.agency.example']);

export async function POST(req: NextRequest) {
  const target = req.nextUrl.searchParams.get('u') ?? '';
  const url = URL.canParse(target) ? new URL(target) : null;
  if (url?.protocol !== 'https:' || !OWN.has(url.hostname)) {
    return NextResponse.json({ error: 'Link not allowed' }, { status: 400 });
  }
  console.info('newsletter click');
  return NextResponse.redirect(url, 303);
}
