import { type NextRequest } from 'next/server';

export function GET(req: NextRequest) {
  const project = req.nextUrl.searchParams.get('project') ?? '';
  const color = req.nextUrl.searchParams.get('color') ?? '#222';
  const html = `<!doctype html><body style="margin:0;background:${color}"><div id="viewer" data-project="${project}"></div>
    <script src="/embed.js"></script></body>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const COLOR = /^#[0-9a-f]{3,8}$/i;

export function POST(req: NextRequest) {
  const project = req.nextUrl.searchParams.get('project') ?? '';
  const color = req.nextUrl.searchParams.get('color') ?? '#222';
  if (!ID.test(project) || !COLOR.test(color)) return new Response('Bad request', { status: 400 });
  const html = `<!doctype html><body style="margin:0;background:${color}"><div id="viewer" data-project="${project}"></div>
    <script src="/embed.js"></script></body>`;
  return new Response(html, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
