import { createRoot } from 'react-dom/client';
import { NoteView, NoteCard } from './NoteView';
import './legacy';

const note = JSON.parse(document.getElementById('note-data')?.textContent ?? '{"title":"","body":"","source":""}');
createRoot(document.getElementById('root')!).render(
  <>
    <NoteView note={note} />
    <NoteCard note={note} />
  </>,
);
