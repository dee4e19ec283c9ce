import { Router } from 'express';
import { z } from 'zod';
import { tutors } from '@/services/tutorService';
import { issueSession } from '@/lib/session';
import { auditLogger } from '@/lib/logger';

export const tutorRoutes = Router();

const Registration = z.object({
  email: z.string().email(),
  name: z.string().min(1).max(80),
  subjects: z.array(z.string().max(40)).max(12),
  password: z.string().min(10),
});

tutorRoutes.post('/register', async (req, res, next) => {
  auditLogger.info({ email: req.body?.email, ip: req.ip }, 'tutor registration');
  const parsed = Registration.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ errors: parsed.error.flatten() });
  try {
    const tutor = await tutors.register(parsed.data);
    res.cookie('tm_session', issueSession({ id: tutor.id, role: 'tutor' }), {
      maxAge: 7 * 24 * 60 * 60 * 1000,
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
    });
    return res.status(201).json(tutor);
  } catch (err) {
    return next(err);
  }
});

tutorRoutes.post('/preferences/locale', (req, res) => {
  const locale = z.enum(['en', 'de', 'fr']).catch('en').parse(req.body?.locale);
  res.cookie('tm_locale', locale, { maxAge: 365 * 24 * 60 * 60 * 1000, sameSite: 'lax' });
  res.status(204).end();
});
