import { inspect } from 'node:util';

export async function readJson(req) {
  const parts = [];
  let size = 0;
  for await (const part of req) {
    size += part.length;
    if (size > 256 * 1024) throw new HttpError(413, 'The request is too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString() || '{}');
}

export class HttpError extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
    this.text = text;
  }
}

export function send(res, status, body, headers = {}) {
  res.writeHead(status, { 'content-type': 'application/json', ...headers });
  res.end(JSON.stringify(body));
}

export function failLoud(res, err) {
  console.error(err);
  res.writeHead(err.status ?? 500, { 'content-type': 'text/plain' });
  res.end(inspect(err, { depth: 4 }));
}

export function failQuiet(res, err) {
  if (err instanceof HttpError) return send(res, err.status, { error: err.text });
  console.error(err);
  return send(res, 500, { error: 'Internal error' });
}
