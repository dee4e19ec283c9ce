'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { collection, oid } from '@/lib/mongo';
import { readSession } from '@/lib/session';

const message = z.object({ circleId: z.string().length(24), text: z.string().min(1).max(500) });

async function circleOf(memberId, circleId) {
  return (await collection('circles')).findOne({ _id: oid(circleId), members: memberId });
}

export async function postMessage(_state, formData) {
  const session = await readSession();
  if (!session.memberId) return { error: 'Please sign in' };
  const input = message.parse({ circleId: formData.get('circleId'), text: formData.get('text') });
  const circle = await circleOf(session.memberId, input.circleId);
  if (!circle) return { error: 'No such circle' };
  await (await collection('messages')).insertOne({ circle: circle._id, author: formData.get('memberId'), text: input.text, at: new Date() });
  revalidatePath(`/circles/${input.circleId}`);
  return { error: null };
}

export async function cheer(_state, formData) {
  const session = await readSession();
  if (!session.memberId) return { error: 'Please sign in' };
  const input = message.parse({ circleId: formData.get('circleId'), text: formData.get('text') });
  const circle = await circleOf(session.memberId, input.circleId);
  if (!circle) return { error: 'No such circle' };
  await (await collection('messages')).insertOne({ circle: circle._id, author: session.memberId, text: input.text, at: new Date() });
  revalidatePath(`/circles/${input.circleId}`);
  return { error: null };
}

export async function kickMember(circleId, member) {
  const circles = await collection('circles');
  const { modifiedCount } = await circles.updateOne({ _id: oid(circleId) }, { $pull: { members: String(member) } });
  if (modifiedCount) revalidatePath(`/circles/${circleId}`);
}

export async function removeMember(circleId, member) {
  const { memberId } = await readSession();
  if (!memberId) throw new Error('Please sign in');
  const circles = await collection('circles');
  await circles.updateOne({ _id: oid(circleId), founder: memberId }, { $pull: { members: String(member) } });
  revalidatePath(`/circles/${circleId}`);
}
