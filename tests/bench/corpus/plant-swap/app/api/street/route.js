import { greetingOfInvite, streetOfInvite } from '@/lib/invite';
import { Profile } from '@/lib/models';

export async function GET(request) {
  const invite = request.headers.get('x-invite') ?? '';
  const { street, member } = greetingOfInvite(invite);
  if (!member) return Response.json({ error: 'Invitation needed' }, { status: 403 });
  return Response.json(await Profile.find({ street }).select('nickname').lean());
}

export async function POST(request) {
  let street;
  try {
    street = streetOfInvite(request.headers.get('x-invite') ?? '');
  } catch {
    return Response.json({ error: 'Invitation needed' }, { status: 403 });
  }
  return Response.json({ neighbours: await Profile.countDocuments({ street }) });
}
