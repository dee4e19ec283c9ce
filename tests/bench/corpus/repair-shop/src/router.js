class Router {
  constructor() {
    this.routes = [];
  }

  on(method, path, ...handlers) {
    const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
    this.routes.push({ method, pattern, handlers });
    return this;
  }

  match(method, path) {
    for (const route of this.routes) {
      const found = route.method === method && route.pattern.exec(path);
      if (found) return { handlers: route.handlers, params: found.groups || {} };
    }
    return null;
  }
}

module.exports = { Router };
