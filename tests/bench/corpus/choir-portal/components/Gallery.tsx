'use client';
import { useEffect, useState } from 'react';
import { gallery } from '@/lib/supabase';

export function Gallery() {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    gallery.from('photos').select('name').limit(30).then(({ data }) => setNames((data ?? []).map((d) => d.name)));
  }, []);
  return <ul>{names.map((n) => <li key={n}>{n}</li>)}</ul>;
}
