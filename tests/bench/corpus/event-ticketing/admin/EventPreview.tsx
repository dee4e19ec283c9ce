import { useEffect, useState } from 'react';
import DOMPurify from 'dompurify';

interface EventDto { id: string; title: string; descriptionHtml: string; teaserHtml: string }

export function EventPreview({ eventId }: { eventId: string }) {
  const [event, setEvent] = useState<EventDto | null>(null);

  useEffect(() => {
    fetch(`/api/events/${encodeURIComponent(eventId)}`)
      .then((r) => r.json())
      .then(setEvent);
  }, [eventId]);

  if (!event) return <p>Loading…</p>;
  return (
    <article>
      <h2>{event.title}</h2>
      <section className="prose" dangerouslySetInnerHTML={{ __html: event.descriptionHtml }} />
      <aside dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(event.teaserHtml) }} />
    </article>
  );
}
