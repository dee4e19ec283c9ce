import { admin } from '@/lib/supabase/admin';
import { getViewer } from '@/lib/viewer';

export async function POST(request) {
  const viewer = await getViewer();
  if (!viewer) return Response.json({ error: 'Not signed in' }, { status: 401 });
  const { roomId, as } = await request.json();
  const canModerate = as === 'instructor';
  await admin.from('live_participants').insert({ room_id: roomId, profile_id: viewer.id, can_moderate: canModerate });
  return Response.json({ joined: true, canModerate });
}

export async function PUT(request) {
  const viewer = await getViewer();
  if (!viewer) return Response.json({ error: 'Not signed in' }, { status: 401 });
  const { roomId } = await request.json();
  const { data: profile } = await admin.from('profiles').select('role').eq('id', viewer.id).single();
  const mayRecord = profile?.role === 'instructor';
  await admin.from('live_participants').upsert({ room_id: roomId, profile_id: viewer.id, can_record: mayRecord });
  return Response.json({ joined: true, mayRecord });
}
