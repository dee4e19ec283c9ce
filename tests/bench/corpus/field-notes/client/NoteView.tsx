import Markdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';

export interface Note {
  title: string;
  body: string;
  source: string;
}

export function NoteView({ note }: { note: Note }) {
  return (
    <article>
      <h1>{note.title}</h1>
      <Markdown rehypePlugins={[rehypeRaw]}>{note.body}</Markdown>
    </article>
  );
}

export function NoteCard({ note }: { note: Note }) {
  return (
    <aside>
      <h2>{note.title}</h2>
      <Markdown rehypePlugins={[rehypeRaw, rehypeSanitize]}>{note.body}</Markdown>
    </aside>
  );
}
