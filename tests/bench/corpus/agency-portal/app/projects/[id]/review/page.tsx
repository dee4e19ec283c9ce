import { and, eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { db, projects } from '@/lib/db';
import { toCleanHtml } from '@/lib/markdown';
import { mustBeClient } from '@/lib/session';

export default async function ReviewPage({ params }: { params: { id: string } }) {
  const { clientId } = await mustBeClient();
  const project = await db.query.projects.findFirst({ where: and(eq(projects.id, params.id), eq(projects.clientId, clientId)) });
  if (!project) notFound();
  const brief = toCleanHtml(project.briefMarkdown);
  return (
    <main>
      <h1>Review of {project.title}</h1>
      <div className="brief" dangerouslySetInnerHTML={{ __html: brief }} />
    </main>
  );
}
