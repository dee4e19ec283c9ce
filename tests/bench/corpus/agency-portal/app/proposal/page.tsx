import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Proposal' };

interface Props { searchParams: { title?: string; ref?: string; website?: string } }

const inScript = (value: unknown) =>
  JSON.stringify(value).replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');

function webAddress(value: string | undefined) {
  if (!value || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

export default function ProposalPage({ searchParams }: Props) {
  const info = { title: searchParams.title ?? 'Proposal', ref: searchParams.ref ?? null };
  const site = webAddress(searchParams.website);
  return (
    <main>
      <h1>{info.title}</h1>
      <script
        id="share-data"
        dangerouslySetInnerHTML={{ __html: `window.__SHARE__ = ${inScript(info)}` }}
      />
      {site && <a href={site} rel="noopener">Visit the site of the client</a>}
    </main>
  );
}
