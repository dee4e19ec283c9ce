'use client';
import DOMPurify from 'dompurify';
import { useEffect, useState } from 'react';

function useGlaze() {
  const [html, setHtml] = useState('');
  useEffect(() => {
    fetch('/api/glaze').then((r) => r.json()).then((d) => setHtml(d.html));
  }, []);
  return html;
}

export function GlazeOfTheDay() {
  const html = useGlaze();
  return <article dangerouslySetInnerHTML={{ __html: html }} />;
}

export function GlazeCard() {
  const html = useGlaze();
  return <aside className="card" dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />;
}
