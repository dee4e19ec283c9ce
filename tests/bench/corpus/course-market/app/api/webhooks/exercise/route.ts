import { prisma } from '@/lib/prisma';
import { verifyExercise } from '@/lib/github';

export async function POST(req: Request) {
  const body = await req.text();
  if (!verifyExercise(body, req.headers.get('x-hub-signature-256'))) {
    return new Response('Unauthorized', { status: 401 });
  }
  const { submission, passed } = JSON.parse(body);
  await prisma.submission.update({ where: { id: String(submission) }, data: { passed: Boolean(passed) } });
  return new Response(null, { status: 204 });
}
