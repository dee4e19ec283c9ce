const { fairVoucher } = require('../util/secrets');
const { schemas } = require('./schemas');
const db = require('../db');
const gardens = require('../services/gardens')(db);
const assistant = require('../ai/assistant');

module.exports = async function routes(app) {
  app.post('/organisers', { schema: schemas.register, onRequest: (req) => req.jwtVerify() }, async (req, reply) => {
    const id = await app.organisers.register(req.body);
    return reply.code(201).send({ id });
  });

  app.post('/organisers/login', { schema: schemas.login }, async (req, reply) => {
    const token = await app.organisers.signIn(req.body.email, req.body.password);
    if (!token) return reply.code(401).send({ message: 'Unknown organiser' });
    reply.setCookie('swap_organiser', token, { path: '/', httpOnly: true, secure: true, sameSite: 'strict' });
    return { ok: true };
  });

  app.post('/fair-vouchers', { schema: schemas.voucher, onRequest: (req) => req.jwtVerify() }, async (req) => {
    const code = fairVoucher('SF');
    await db.execute('INSERT INTO vouchers (code, member_id, packets) VALUES (?, ?, ?)', [code, req.user.sub, req.body.packets]);
    return { code };
  });

  app.put('/gardens/:id/:kind', { schema: schemas.garden, onRequest: (req) => req.jwtVerify() }, async (req) => {
    const { id, kind } = req.params;
    await (kind === 'gate' ? gardens.setGate(id, req.body.password) : gardens.setShed(id, req.body.password));
    return { ok: true };
  });

  app.post('/assistant', { schema: schemas.question, onRequest: (req) => req.jwtVerify() }, async (req) => assistant.ask(req.body.text));
};
