interface Event {
  name: string;
  startDate: string;
  description: string;
}

export function EventJsonLd({ event }: { event: Event }) {
  const data = { '@context': 'https://schema.org', '@type': 'Event', ...event };
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data) }} />;
}

export function CourseJsonLd({ event }: { event: Event }) {
  const data = { '@context': 'https://schema.org', '@type': 'Course', ...event };
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
