import { NextResponse } from 'next/server';
import { auth } from '@/auth';
import { mayDownload, mayWatch } from '@/lib/access';
import { prisma } from '@/lib/prisma';

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const lesson = await prisma.lesson.findUnique({ where: { id } });
  if (!lesson) return NextResponse.json({ error: 'Not found' }, { status: 404 });
  const wantsFile = new URL(request.url).searchParams.has('download');
  const allowed = wantsFile ? await mayDownload(lesson.courseId) : await mayWatch(lesson.courseId);
  if (!allowed) return NextResponse.json({ error: 'Please enrol first' }, { status: 403 });
  return NextResponse.json({ title: lesson.title, videoUrl: lesson.videoUrl });
}

export async function DELETE(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { id } = await params;
  await prisma.lesson.delete({ where: { id } });
  return new Response(null, { status: 204 });
}
