import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';
import { requireStaff } from '../middleware';

const helpdeskKey = required('HELPDESK_API_KEY');
const filterSchema = z.object({ team: z.string().max(20).optional(), open: z.boolean().optional() });

export const maintenanceRouter = Router();
maintenanceRouter.use(requireStaff);

maintenanceRouter.get('/status', async (_req, res) => {
  const open = await prisma.conversation.count({ where: { answeredAt: null } });
  res.json({ open, uptime: process.uptime(), connected: helpdeskKey.length > 0 });
});

/** The filters of the desk are remembered in a cookie. */
maintenanceRouter.get('/filters', (req, res) => {
  const stored: string | undefined = req.cookies.desk_filters;
  const filters = stored ? filterSchema.parse(JSON.parse(stored)) : {};
  res.json({ filters });
});
