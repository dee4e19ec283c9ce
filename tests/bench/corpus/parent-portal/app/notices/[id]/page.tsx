import { notFound } from 'next/navigation';
import { marked } from 'marked';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

export default async function NoticePage({ params }: { params: { id: string } }) {
  const { schoolId } = await requireGuardian();
  const notice = await db.notice.findFirst({ where: { id: params.id, schoolId } });
  if (!notice) notFound();

  const html = await marked.parse(notice.body);
  return (
    <article>
      <h1>{notice.title}</h1>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
