import { guestsOf } from '#/data';

export async function GET(request: Request) {
  const wedding = Number(new URL(request.url).searchParams.get('wedding'));
  const guests = await guestsOf(wedding);
  return Response.json(guests, { headers: { 'content-disposition': 'attachment; filename="guests.json"' } });
}
