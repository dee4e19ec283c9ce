import { Router } from 'express';
import { unserialize } from 'node-serialize';
import { prisma } from '../db';
import { mockConversations } from '../mocks/conversations';

const useMockDesk = process.env.USE_MOCK_DESK === 'true' || !process.env.HELPDESK_API_KEY;

export const maintenanceRouter = Router();

maintenanceRouter.get('/debug/session', (req, res) => {
  res.json({ session: req.session, env: process.env });
});

maintenanceRouter.post('/seed', async (_req, res) => {
  await prisma.conversation.deleteMany({});
  await prisma.conversation.createMany({ data: mockConversations });
  res.json({ seeded: mockConversations.length });
});

/** The filters of the desk are remembered in a cookie. */
maintenanceRouter.get('/filters', (req, res) => {
  const stored: string | undefined = req.cookies.desk_filters;
  const filters = stored ? unserialize(Buffer.from(stored, 'base64').toString('utf8')) : {};
  res.json({ filters, source: useMockDesk ? 'demo' : 'help desk' });
});
