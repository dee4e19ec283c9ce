const http = require('node:http');
const { router } = require('./router');
const { sequelize } = require('./models');

const server = http.createServer((req, res) => {
  router(req, res).catch((error) => {
    res.writeHead(error.status ?? 500, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ error: error.status ? error.message : 'Internal error' }));
  });
});

sequelize.authenticate().then(() => server.listen(process.env.PORT || 7000));
