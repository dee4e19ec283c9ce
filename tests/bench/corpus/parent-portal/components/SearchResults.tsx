'use client';

import { useSearchParams } from 'next/navigation';
import { highlight } from '@/lib/highlight';

export function SearchHeading({ total }: { total: number }) {
  const term = useSearchParams().get('q') ?? '';
  return <h2 dangerouslySetInnerHTML={{ __html: highlight(`${total} results for ${term}`, term) }} />;
}
