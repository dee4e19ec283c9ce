import express from 'express';
import cors from 'cors';
import cookieParser from 'cookie-parser';
import { env } from './config/env.js';
import { logger } from './lib/logger.js';
import { adminCors, publicCatalogCors, sessionCors } from './middleware/corsPolicy.js';
import { embedCors } from './middleware/embedCors.js';
import { widgetCors } from './middleware/widgetCors.js';
import { adminErrors, apiErrors } from './middleware/errors.js';
import { exportOnly, partnerOnly } from './middleware/partnerKey.js';
import { assistantRoutes } from './routes/assistant.js';
import { deskRoutes } from './routes/desk.js';
import { resetRoutes } from './routes/passwordReset.js';
import { studentRoutes } from './routes/students.js';
import { tutorRoutes } from './routes/tutors.js';
import { webhookRoutes } from './routes/webhooks.js';
import { prisma } from './lib/prisma.js';

const app = express();
app.use('/webhooks', webhookRoutes);
app.use(express.json({ limit: '200kb' }));
app.use(cookieParser());

app.get('/catalog', publicCatalogCors, async (_req, res) => {
  res.json(await prisma.subject.findMany({ select: { id: true, name: true } }));
});

app.use('/api', cors(sessionCors));
app.use('/api/students', studentRoutes);
app.use('/api/tutors', tutorRoutes);
app.use('/api/password', resetRoutes);
app.use('/api/assistant', assistantRoutes);
app.use('/admin', cors(adminCors));
app.use('/admin/desk', deskRoutes, adminErrors);
app.use('/widget', widgetCors, partnerOnly, studentRoutes);
app.use('/embed', embedCors, exportOnly, tutorRoutes);
app.use(apiErrors);

app.listen(env.port, () => logger.info(`API on port ${env.port}`));
