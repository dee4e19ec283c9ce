import type { WebhookEvent } from '@clerk/nextjs/server';
import { Webhook } from 'svix';
import { db } from '@/lib/db';

function verified(body: string, headers: Headers): WebhookEvent {
  const secret = process.env.CLERK_WEBHOOK_SECRET;
  if (!secret) throw new Error('CLERK_WEBHOOK_SECRET is missing');
  const picked = Object.fromEntries(['svix-id', 'svix-timestamp', 'svix-signature'].map((name) => [name, headers.get(name) ?? '']));
  return new Webhook(secret).verify(body, picked) as WebhookEvent;
}

export async function POST(request: Request) {
  const event = verified(await request.text(), request.headers);
  if (event.type === 'user.deleted' && event.data.id) {
    await db.deleteFrom('people').where('clerk_id', '=', event.data.id).execute();
  }
  return new Response('', { status: 200 });
}
