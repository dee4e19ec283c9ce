export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

export const htmlPage = (body: string, status = 200) =>
  new Response(`<!doctype html><body>${body}</body>`, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

export const escapeText = (value: unknown) =>
  String(value ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
