import { prisma } from '@/lib/prisma';

export async function POST(req: Request) {
  if (req.headers.get('x-grading-event') !== 'finished') {
    return new Response(null, { status: 204 });
  }
  const { submission, score } = JSON.parse(await req.text());
  await prisma.submission.update({ where: { id: String(submission) }, data: { score: Number(score), passed: Number(score) >= 60 } });
  return new Response(null, { status: 204 });
}
