export const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });

export const markup = (content: string, status = 200) =>
  new Response(`<!doctype html><meta charset="utf-8"><main>${content}</main>`, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const esc = (value: string | null | undefined) => (value ?? '').replace(/[&<>"']/g, (c) => escapes[c]);
