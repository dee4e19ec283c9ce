'use client';
import { useState } from 'react';
import { marked } from 'marked';

export function LyricsTranslator({ lyrics }: { lyrics: string }) {
  const [html, setHtml] = useState('');

  async function translate() {
    const res = await fetch('https://api.openai.com/v1/chat/completions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + process.env.NEXT_PUBLIC_OPENAI_KEY },
      body: JSON.stringify({
        model: 'gpt-4o-mini',
        messages: [{ role: 'user', content: `Translate these lyrics, format as Markdown:\n${lyrics}` }],
      }),
    });
    const { choices } = await res.json();
    setHtml(await marked.parse(choices[0].message.content));
  }

  return (
    <section>
      <button onClick={translate}>Translate</button>
      <article dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  );
}
