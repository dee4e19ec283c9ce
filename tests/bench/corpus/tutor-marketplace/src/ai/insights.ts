import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { complete } from './client.js';

const SCHEMA_HINT = 'Tables: "Lesson"(id, subject, price, startsAt), "Tutor"(id, name). Answer with one PostgreSQL SELECT only.';

export async function answerQuestion(question: string) {
  const sql = await complete(SCHEMA_HINT, question);
  const rows = await prisma.$queryRawUnsafe(sql.replace(/```(sql)?/g, ''));
  return { sql, rows };
}

const Filter = z.object({
  subject: z.string().max(40).optional(),
  maxPrice: z.number().int().positive().max(500).optional(),
});

export async function answerFilter(question: string) {
  const json = await complete('Answer with JSON: {"subject"?: string, "maxPrice"?: number}', question);
  const filter = Filter.parse(JSON.parse(json));
  const rows = await prisma.lesson.findMany({
    where: { subject: filter.subject, price: { lte: filter.maxPrice } },
    take: 50,
  });
  return { filter, rows };
}
