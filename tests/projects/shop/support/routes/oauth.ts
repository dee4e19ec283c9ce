import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';

const clientId = required('GOOGLE_CLIENT_ID');
const clientSecret = required('GOOGLE_CLIENT_SECRET');
const redirectUri = `${required('DESK_URL')}/oauth/google/callback`;
const profile = z.object({ sub: z.string(), email: z.string().email(), email_verified: z.literal(true) });

export const oauthRouter = Router();

oauthRouter.get('/google', (_req, res) => {
  const params = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email profile',
  });
  res.redirect(`https://accounts.google.com/o/oauth2/v2/auth?${params}`);
});

oauthRouter.get('/google/callback', async (req, res) => {
  const code = String(req.query.code);
  const tokens = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({
      code,
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uri: redirectUri,
      grant_type: 'authorization_code',
    }),
  });
  const { access_token: accessToken } = z.object({ access_token: z.string() }).parse(await tokens.json());
  const response = await fetch('https://openidconnect.googleapis.com/v1/userinfo', {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  const { sub, email } = profile.parse(await response.json());
  const customer = await prisma.customer.upsert({ where: { googleId: sub }, create: { googleId: sub, email }, update: {} });
  req.session.customerId = customer.id;
  res.redirect('/');
});
