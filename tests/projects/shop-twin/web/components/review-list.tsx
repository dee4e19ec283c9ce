import DOMPurify from 'isomorphic-dompurify';
import { marked } from 'marked';

interface Review {
  id: string;
  author: string;
  body: string;
}

function renderMarkdown(text: string): string {
  return DOMPurify.sanitize(marked.parse(text, { async: false }), { USE_PROFILES: { html: true } });
}

export function ReviewList({ reviews }: { reviews: Review[] }) {
  if (reviews.length === 0) {
    return <p>No reviews yet.</p>;
  }
  return (
    <ul>
      {reviews.map((review) => (
        <li key={review.id}>
          <strong>{review.author}</strong>
          <div dangerouslySetInnerHTML={{ __html: renderMarkdown(review.body) }} />
        </li>
      ))}
    </ul>
  );
}
