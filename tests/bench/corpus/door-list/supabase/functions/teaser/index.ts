import OpenAI from 'npm:openai@4';
import { asCaller } from '../_shared/clients.ts';
import { json, publicHeaders } from '../_shared/http.ts';

const openai = new OpenAI({ apiKey: Deno.env.get('OPENAI_API_KEY') });

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: publicHeaders });
  const { eventId } = await req.json();
  const { data: event } = await asCaller(req).from('events').select('title, line_up').eq('id', String(eventId)).single();
  if (!event) return json({ error: 'Unknown event' }, 404, publicHeaders);
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `A short teaser with light HTML for ${event.title}: ${event.line_up}` }],
  });
  return json({ completion }, 200, publicHeaders);
});
