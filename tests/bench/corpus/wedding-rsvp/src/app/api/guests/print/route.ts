import { couple, guestsOf } from '#/data';

export async function GET() {
  const us = await couple();
  if (!us) return new Response('Please sign in', { status: 401 });
  const guests = await guestsOf(us.weddingId);
  return Response.json(guests, { headers: { 'content-disposition': 'attachment; filename="guests.json"' } });
}
