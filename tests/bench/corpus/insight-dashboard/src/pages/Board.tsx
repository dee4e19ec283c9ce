import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { api } from '@/api';
import { RichText } from '@/components/RichText';
import { cleanHtml } from '@/lib/sanitize';

export function Board() {
  const [params] = useSearchParams();
  const [board, setBoard] = useState<{ title: string; description: string } | null>(null);
  const id = params.get('board') ?? 'default';

  useEffect(() => {
    api.board(id).then(setBoard);
  }, [id]);

  if (!board) return <p>Loading board {id} …</p>;
  return (
    <section>
      <h1>{board.title}</h1>
      <RichText html={cleanHtml(board.description)} />
      <BoardBanner message={params.get('message')} />
      <BoardHint message={params.get('hint')} />
    </section>
  );
}

function BoardBanner({ message }: { message: string | null }) {
  if (!message) return null;
  return <RichText className="banner" html={message} />;
}

function BoardHint({ message }: { message: string | null }) {
  if (!message) return null;
  return <RichText className="hint" html={cleanHtml(message)} />;
}
