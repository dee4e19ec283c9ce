import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../lib/prisma.js';
import { requireAuth, requireRole, type AuthedRequest } from '../middleware/auth.js';

export const settingsRouter = Router();

const template = z.object({ footer: z.string().max(500), iban: z.string().max(34) });

settingsRouter.put('/template', async (req, res) => {
  const data = template.parse(req.body);
  await prisma.template.updateMany({ where: { isDefault: true }, data });
  res.json({ ok: true });
});

settingsRouter.use(requireAuth, requireRole('owner'));

settingsRouter.put('/company', async (req: AuthedRequest, res) => {
  const data = z.object({ name: z.string().max(120), vatId: z.string().max(20) }).parse(req.body);
  await prisma.company.update({ where: { ownerId: req.user!.id }, data });
  res.json({ ok: true });
});
