import { notFound } from 'next/navigation';
import { marked } from 'marked';
import DOMPurify from 'isomorphic-dompurify';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

export default async function LetterPage({ params }: { params: { id: string } }) {
  const { schoolId } = await requireGuardian();
  const letter = await db.notice.findFirst({ where: { id: params.id, schoolId } });
  if (!letter) notFound();

  const html = DOMPurify.sanitize(await marked.parse(letter.body));
  return (
    <article>
      <h1>{letter.title}</h1>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
