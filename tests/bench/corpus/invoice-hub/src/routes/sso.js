import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import config from '../config.js';
import { db } from '../db.js';

const jwks = createRemoteJWKSet(new URL('/.well-known/jwks.json', config.oidcIssuer));

async function sessionFor(app, email) {
  const account = await db('accounts').where({ email }).first();
  if (!account) return null;
  return { token: app.jwt.sign({ sub: account.id, kind: account.kind }) };
}

export default async function ssoRoutes(app) {
  app.post('/google', async (request, reply) => {
    const claims = decodeJwt(request.body.credential);
    if (claims.aud !== config.oidcClientId) return reply.code(401).send();
    return (await sessionFor(app, claims.email)) ?? reply.code(404).send();
  });

  app.post('/oidc', async (request, reply) => {
    const { payload } = await jwtVerify(request.body.credential, jwks, { issuer: config.oidcIssuer, audience: config.oidcClientId });
    if (!payload.email_verified) return reply.code(401).send();
    return (await sessionFor(app, payload.email)) ?? reply.code(404).send();
  });
}
