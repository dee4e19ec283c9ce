import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Shared proposal' };

interface Props { searchParams: { title?: string; ref?: string; website?: string } }

export default function SharePage({ searchParams }: Props) {
  const info = { title: searchParams.title ?? 'Proposal', ref: searchParams.ref ?? null };
  return (
    <main>
      <h1>{info.title}</h1>
      <script
        id="share-data"
        dangerouslySetInnerHTML={{ __html: `window.__SHARE__ = ${JSON.stringify(info)}` }}
      />
      <a href={searchParams.website}>Visit the site of the client</a>
    </main>
  );
}
