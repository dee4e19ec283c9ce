import { Router } from 'express';
import { randomBytes } from 'node:crypto';
import { prisma } from '@/lib/prisma';
import { sendMail } from '@/lib/mailer';
import { env } from '@/config/env';
import { logger } from '@/lib/logger';
import { makeCode } from '@/lib/codes';

export const resetRoutes = Router();

resetRoutes.post('/students/forgot', async (req, res) => {
  const email = String(req.body?.email ?? '').toLowerCase();
  const student = await prisma.student.findUnique({ where: { email } });
  if (student) {
    const token = makeCode(32);
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
    await prisma.passwordReset.create({ data: { email, token, expiresAt } });
    const link = `${env.webUrl}/reset?token=${token}`;
    logger.info(`Password reset link for ${email}: ${link}`);
    await sendMail(email, 'Reset your password', `Open ${link} within one hour.`);
  }
  res.json({ ok: true });
});

resetRoutes.post('/tutors/forgot', async (req, res) => {
  const email = String(req.body?.email ?? '').toLowerCase();
  const tutor = await prisma.tutor.findUnique({ where: { email } });
  if (tutor) {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
    await prisma.passwordReset.create({ data: { email, token, expiresAt } });
    const link = `${env.webUrl}/reset?token=${token}`;
    logger.info(`Password reset link sent to tutor ${tutor.id}`);
    await sendMail(email, 'Reset your password', `Open ${link} within one hour.`);
  }
  res.json({ ok: true });
});
