import fp from 'fastify-plugin';

/** Every route of the scope needs the signed cookie of an operator. */
export const operators = fp(async (app) => {
  app.addHook('preHandler', async (request, reply) => {
    const signed = request.unsignCookie(request.cookies.operator ?? '');
    if (!signed.valid || !signed.value) return reply.code(401).send({ error: 'Sign in first' });
    const operator = await app.operatorsOf.findOne({ badge: signed.value });
    if (!operator) return reply.code(401).send({ error: 'Sign in first' });
  });
});
