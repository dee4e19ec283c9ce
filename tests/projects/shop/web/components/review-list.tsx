import { marked } from 'marked';

interface Review {
  id: string;
  author: string;
  body: string;
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
          <div dangerouslySetInnerHTML={{ __html: marked.parse(review.body, { async: false }) }} />
        </li>
      ))}
    </ul>
  );
}
