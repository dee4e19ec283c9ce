'use client';

import { useSearchParams } from 'next/navigation';
import { escapeText, highlight } from '@/lib/highlight';

export function NoticeHeading({ total }: { total: number }) {
  const term = escapeText(useSearchParams().get('q') ?? '');
  return <h2 dangerouslySetInnerHTML={{ __html: highlight(`${total} notices for ${term}`, term) }} />;
}
