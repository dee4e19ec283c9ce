import { NextResponse, type NextRequest } from 'next/server';

const OWN = new Set(['agency.example', 'blog.agency.example']);

export async function GET(req: NextRequest) {
  const target = req.nextUrl.searchParams.get('u') ?? '';
  const url = URL.canParse(target) ? new URL(target) : null;
  if (url?.protocol !== 'https:' || !OWN.has(url.hostname)) {
    return NextResponse.json({ error: 'Link not allowed' }, { status: 400 });
  }
  console.info('newsletter click');
  return NextResponse.redirect(url);
}
