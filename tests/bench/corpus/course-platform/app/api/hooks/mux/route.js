import { admin } from '@/lib/supabase/admin';

const STATES = { 'video.asset.ready': 'ready', 'video.asset.errored': 'failed', 'video.asset.deleted': 'gone' };

export const POST = async (request) => {
  const { type, data } = await request.json();
  const state = Object.hasOwn(STATES, type) ? STATES[type] : null;
  if (state) await admin.from('videos').update({ state }).eq('asset_id', data.id);
  return new Response('ok');
};
