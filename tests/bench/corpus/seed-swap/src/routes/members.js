const { voucher } = require('../util/secrets');
const { schemas } = require('./schemas');
const db = require('../db');

module.exports = async function routes(app) {
  app.post('/members', { schema: schemas.register }, async (req, reply) => {
    const id = await app.members.register(req.body);
    const token = app.jwt.sign({ sub: id });
    reply.setCookie('swap_member', token, { path: '/', httpOnly: true });
    return reply.code(201).send({ id });
  });

  app.post('/vouchers', { schema: schemas.voucher, onRequest: (req) => req.jwtVerify() }, async (req) => {
    const code = voucher('SW');
    await db.execute('INSERT INTO vouchers (code, member_id, packets) VALUES (?, ?, ?)', [code, req.user.sub, req.body.packets]);
    return { code };
  });

  app.get('/legal', async (req, reply) => {
    reply.setCookie('swap_consent', 'yes', { path: '/', maxAge: 15552000 });
    return { text: 'We store what is needed to swap seeds.' };
  });
};
