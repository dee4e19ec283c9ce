'use client';
import { useState } from 'react';
import DOMPurify from 'isomorphic-dompurify';
import { marked } from 'marked';
import { explainLyrics } from '@/app/ai/actions';

export function LyricsExplainer({ lyrics }: { lyrics: string }) {
  const [html, setHtml] = useState('');

  async function explain() {
    const text = await explainLyrics(lyrics);
    setHtml(DOMPurify.sanitize(await marked.parse(text)));
  }

  return (
    <section>
      <button onClick={explain}>Explain</button>
      <article dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
