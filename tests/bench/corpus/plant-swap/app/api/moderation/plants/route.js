import { Plant } from '@/lib/models';
import { caretakerAccess, moderationAccess } from '@/lib/moderation';

export async function GET() {
  const { allowed, reason } = await moderationAccess();
  if (!allowed) return Response.json({ error: reason ?? 'Moderators only' }, { status: 403 });
  return Response.json(await Plant.find().limit(200).lean());
}

export async function DELETE(request) {
  const { allowed } = await caretakerAccess();
  if (!allowed) return Response.json({ error: 'Moderators only' }, { status: 403 });
  await Plant.deleteOne({ _id: new URL(request.url).searchParams.get('id') });
  return new Response(null, { status: 204 });
}
