import { useEffect, useRef, useState } from 'react';
import ReactMarkdown from 'react-markdown';
import { useParams } from 'react-router-dom';
import { getEntry } from './api.js';
import { clean } from './highlight.js';

export function EntryDetail() {
  const { id } = useParams();
  const [entry, setEntry] = useState(null);
  const mailRef = useRef(null);
  const replyRef = useRef(null);

  useEffect(() => {
    getEntry(id).then(setEntry);
  }, [id]);

  useEffect(() => {
    if (!entry) return;
    mailRef.current.innerHTML = entry.mailHtml;
    replyRef.current.innerHTML = clean(entry.replyHtml).__html;
  }, [entry]);

  if (!entry) return null;
  return (
    <main>
      <ReactMarkdown>{entry.text}</ReactMarkdown>
      <div ref={mailRef} />
      <div ref={replyRef} />
    </main>
  );
}
