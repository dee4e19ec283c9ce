import { and, eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { db, projects } from '@/lib/db';
import { toHtml } from '@/lib/markdown';
import { mustBeClient } from '@/lib/session';

export default async function ProjectPage({ params }: { params: { id: string } }) {
  const { clientId } = await mustBeClient();
  const project = await db.query.projects.findFirst({ where: and(eq(projects.id, params.id), eq(projects.clientId, clientId)) });
  if (!project) notFound();
  const brief = toHtml(project.briefMarkdown);
  return (
    <main>
      <h1>{project.title}</h1>
      <div className="brief" dangerouslySetInnerHTML={{ __html: brief }} />
    </main>
  );
}
