import { Router } from 'express';
import { z } from 'zod';
import { students } from '@/services/studentService';
import { issueSession } from '@/lib/session';
import { logger } from '@/lib/logger';

export const studentRoutes = Router();

const Registration = z.object({
  email: z.string().email(),
  name: z.string().min(1).max(80),
  password: z.string().min(10),
});

studentRoutes.post('/register', async (req, res, next) => {
  logger.info({ body: req.body, ip: req.ip }, 'student registration');
  const parsed = Registration.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ errors: parsed.error.flatten() });
  try {
    const student = await students.register(parsed.data);
    res.cookie('tm_session', issueSession({ id: student.id, role: 'student' }), {
      maxAge: 7 * 24 * 60 * 60 * 1000,
      path: '/',
    });
    return res.status(201).json(student);
  } catch (err) {
    return next(err);
  }
});
