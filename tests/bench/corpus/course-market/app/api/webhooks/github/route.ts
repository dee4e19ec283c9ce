import { prisma } from '@/lib/prisma';
import { verifyGithub } from '@/lib/github';

export async function POST(req: Request) {
  const body = await req.text();
  if (!verifyGithub(body, req.headers.get('x-hub-signature-256'))) {
    return new Response('Unauthorized', { status: 401 });
  }
  const push = JSON.parse(body);
  await prisma.course.updateMany({ where: { repository: String(push.repository.full_name) }, data: { revision: String(push.after) } });
  return new Response(null, { status: 204 });
}
