import express from 'express';
import helmet from 'helmet';
import { requireAuth } from './middleware/auth.js';
import { integrationKey, partnerKey } from './middleware/apiKey.js';
import { authRouter } from './routes/auth.js';
import { debitsRouter } from './routes/debits.js';
import { exportsRouter } from './routes/exports.js';
import { invoicesRouter } from './routes/invoices.js';
import { portalRouter } from './routes/portal.js';
import { settingsRouter } from './routes/settings.js';
import { ssoRouter } from './routes/sso.js';
import { webhooksRouter } from './routes/webhooks.js';
import { prisma } from './lib/prisma.js';

export const app = express();
app.use(helmet());
app.use('/webhooks', webhooksRouter);
app.use('/debits', debitsRouter);
app.use(express.json({ limit: '200kb' }));

app.get('/health', (_req, res) => {
  res.json({ status: 'ok' });
});

app.use('/auth', authRouter);
app.use('/sso', ssoRouter);
app.use('/portal', portalRouter);
app.use('/api/exports', exportsRouter);
app.use('/api/invoices', requireAuth, invoicesRouter);
app.use('/api/settings', settingsRouter);

app.get('/integrations/ledger', integrationKey, async (_req, res) => {
  res.json(await prisma.ledgerEntry.findMany({ where: { ownerId: res.locals.accountId } }));
});

app.get('/partners/stats', partnerKey, async (_req, res) => {
  res.json(await prisma.partnerStat.findMany({ where: { partnerId: res.locals.partnerId } }));
});
