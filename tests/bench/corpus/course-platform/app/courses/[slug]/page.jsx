import { notFound } from 'next/navigation';
import { createClient } from '@/lib/supabase/server';

export default async function CoursePage({ params }) {
  const { data: course } = await createClient().from('courses').select('id, title, summary').eq('slug', params.slug).eq('published', true).single();
  if (!course) notFound();
  return (
    <article>
      <h1>{course.title}</h1>
      <p>{course.summary}</p>
    </article>
  );
}
