import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import { api, type Comment } from '@/api';
import { renderPlain, renderRich } from '@/lib/markdown';
import { webLink } from '@/lib/sanitize';

function useComments(): Comment[] {
  const { boardId = '' } = useParams();
  const [comments, setComments] = useState<Comment[]>([]);
  useEffect(() => {
    api.comments(boardId).then(setComments).catch(() => setComments([]));
  }, [boardId]);
  return comments;
}

export function Comments() {
  const comments = useComments();
  return (
    <ul>
      {comments.map((comment) => (
        <li key={comment.id}>
          <a href={webLink(comment.website)} rel="noreferrer">{comment.author}</a>
          <div dangerouslySetInnerHTML={{ __html: renderRich(comment.body) }} />
        </li>
      ))}
    </ul>
  );
}

export function Reviews() {
  const comments = useComments();
  return (
    <ol>
      {comments.map((comment) => (
        <li key={comment.id}>
          <strong>{comment.author}</strong>
          <div dangerouslySetInnerHTML={{ __html: renderPlain(comment.body) }} />
        </li>
      ))}
    </ol>
  );
}
