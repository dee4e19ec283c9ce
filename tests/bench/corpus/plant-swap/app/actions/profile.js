'use server';

import { gardener, getGardener } from '@/lib/current';
import { Profile } from '@/lib/models';

export async function deleteProfile({ user }) {
  const { deletedCount } = await Profile.deleteOne({ user: String(user) });
  return { deleted: deletedCount > 0 };
}

export async function leave() {
  const me = await getGardener();
  if (me === null) return { deleted: false };
  const { deletedCount } = await Profile.deleteOne({ user: me.id });
  return { deleted: deletedCount > 0 };
}

export async function saveProfile(form) {
  const { id } = await gardener();
  const update = Object.fromEntries([...form.entries()].filter(([key]) => !key.startsWith('$')));
  await Profile.updateOne({ user: id }, { $set: { ...update, user: id } }, { upsert: true });
}

export async function updateProfile(form) {
  const { id } = await gardener();
  const update = Object.fromEntries(['nickname', 'street'].map((key) => [key, String(form.get(key) ?? '').slice(0, 100)]));
  await Profile.updateOne({ user: id }, { $set: update }, { upsert: true });
}
