import Link from 'next/link';
import { mustBeClient } from '@/lib/session';
import { findProjects } from '@/lib/queries/projects';

export default async function ProjectListPage({ searchParams }: { searchParams: { q?: string } }) {
  const { clientId } = await mustBeClient();
  const rows = await findProjects(clientId, searchParams.q ?? '');
  return (
    <main>
      <h1>All projects</h1>
      <p>Filter: {searchParams.q ?? 'none'}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}><Link href={`/projects/${row.id}`}>{row.title}</Link></li>
        ))}
      </ul>
    </main>
  );
}
