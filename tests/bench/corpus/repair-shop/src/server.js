const http = require('http');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { Router } = require('./router');
const { send } = require('./http');
const { toolsFor } = require('./routes/assistant');

const router = new Router();
for (const name of ['jobs', 'office', 'payments', 'supplier']) {
  require(`./routes/${name}.js`)(router);
}

const server = http.createServer(async (req, res) => {
  try {
    const { pathname } = new URL(req.url, 'http://internal');
    if (pathname === '/mcp') {
      const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
      await toolsFor(req).connect(transport);
      return await transport.handleRequest(req, res);
    }
    const found = router.match(req.method, pathname);
    if (!found) return send(res, 404, { error: 'Not found' });
    for (const handler of found.handlers) {
      await handler(req, res, found.params);
    }
  } catch (err) {
    if (!err.status) console.error(err);
    send(res, err.status || 500, { error: err.status ? err.message : 'Internal error' });
  }
});

server.listen(process.env.PORT || 8080);
