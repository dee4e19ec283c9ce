import Link from 'next/link';
import { mustBeClient } from '@/lib/session';
import { searchProjects } from '@/lib/queries/projects';

export default async function ProjectsPage({ searchParams }: { searchParams: { q?: string } }) {
  const { clientId } = await mustBeClient();
  const rows = await searchProjects(clientId, searchParams.q ?? '');
  return (
    <main>
      <h1>Projects matching “{searchParams.q}”</h1>
      <ul>
        {rows.map((row: any) => (
          <li key={row.id}><Link href={`/projects/${row.id}`}>{row.title}</Link> {row.status}</li>
        ))}
      </ul>
    </main>
  );
}
