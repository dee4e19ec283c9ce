import type { WebhookEvent } from '@clerk/nextjs/server';
import { db } from '@/lib/db';

export async function POST(request: Request) {
  const id = request.headers.get('svix-id');
  const signature = request.headers.get('svix-signature');
  if (!id || !signature) return new Response('Missing svix headers', { status: 400 });
  const event = (await request.json()) as WebhookEvent;
  if (event.type === 'user.created') {
    await db.insertInto('people').values({ clerk_id: event.data.id, email: event.data.email_addresses[0].email_address }).execute();
  }
  return new Response('', { status: 200 });
}
