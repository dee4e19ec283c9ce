import { type NextRequest } from 'next/server';

export function GET(req: NextRequest) {
  const project = req.nextUrl.searchParams.get('project') ?? '';
  const color = req.nextUrl.searchParams.get('color') ?? '#222';
  const html = `<!doctype html><body style="margin:0;background:${color}"><div id="viewer" data-project="${project}"></div>
    <script src="/embed.js"></script></body>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
