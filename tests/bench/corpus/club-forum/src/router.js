import { memberOf } from './sessions.js';

export class Router {
  #routes = [];

  add(method, pattern, handler, { open = false } = {}) {
    this.#routes.push({ method, pattern: new URLPattern({ pathname: pattern }), handler, open });
  }

  async handle(req, res) {
    const url = new URL(req.url, 'http://forum.local');
    for (const route of this.#routes) {
      const match = route.method === req.method && route.pattern.exec({ pathname: url.pathname });
      if (!match) continue;
      const member = await memberOf(req);
      if (!route.open && !member) return res.writeHead(401).end();
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      const raw = Buffer.concat(chunks);
      const json = () => JSON.parse(raw.toString() || '{}');
      return route.handler({ req, res, url, raw, json, member, params: match.pathname.groups });
    }
    res.writeHead(404).end();
  }
}

export const reply = (res, value, status = 200) =>
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
