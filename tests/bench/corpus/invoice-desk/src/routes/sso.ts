import { Router } from 'express';
import jwt from 'jsonwebtoken';
import { prisma } from '../lib/prisma.js';
import { config } from '../lib/config.js';

export const ssoRouter = Router();

// The accounting suite redirects here with a token of the signed-in person.
ssoRouter.post('/suite', async (req, res) => {
  const claims = jwt.decode(req.body.token) as { email?: string } | null;
  if (!claims?.email) return res.status(401).json({ error: 'Invalid token' });
  const user = await prisma.user.findUnique({ where: { email: claims.email } });
  if (!user) return res.status(403).json({ error: 'No account' });
  const token = jwt.sign({ sub: user.id, role: user.role }, config.jwtSecret, { expiresIn: '1h' });
  res.json({ token });
});

ssoRouter.post('/refresh', async (req, res) => {
  try {
    const claims = jwt.verify(String(req.body.token), config.jwtSecret, { algorithms: ['HS256'] }) as jwt.JwtPayload;
    const user = await prisma.user.findUnique({ where: { id: claims.sub } });
    if (!user) return res.status(403).json({ error: 'No account' });
    res.json({ token: jwt.sign({ sub: user.id, role: user.role }, config.jwtSecret, { expiresIn: '1h' }) });
  } catch {
    res.status(401).json({ error: 'Invalid token' });
  }
});
