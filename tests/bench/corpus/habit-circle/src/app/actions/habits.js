'use server';

import { revalidatePath } from 'next/cache';
import { collection, oid } from '@/lib/mongo';
import { memberId } from '@/lib/session';
import { signedIn } from '@/lib/actions';

export async function createHabit(formData) {
  const owner = await memberId();
  const name = String(formData.get('name')).slice(0, 100);
  await (await collection('habits')).insertOne({ owner, name, days: [], createdAt: new Date() });
  revalidatePath('/');
}

export async function resetHabit(habitId) {
  const habits = await collection('habits');
  await habits.updateOne({ _id: oid(habitId) }, { $set: { days: [] } });
  revalidatePath('/');
}

export async function restartHabit(habitId) {
  const owner = await memberId();
  const habits = await collection('habits');
  await habits.updateOne({ _id: oid(habitId), owner }, { $set: { days: [], restartedAt: new Date() } });
  revalidatePath('/');
}

export const tickDay = signedIn(async (member, habitId, day) => {
  const habits = await collection('habits');
  await habits.updateOne({ _id: oid(habitId) }, { $addToSet: { days: String(day) } });
  revalidatePath('/');
});

export const untickDay = signedIn(async (member, habitId, day) => {
  const habits = await collection('habits');
  await habits.updateOne({ _id: oid(habitId), owner: member.id }, { $pull: { days: String(day) } });
  revalidatePath('/');
});

export const exportHabits = async ({ ownerId }) => {
  const habits = await collection('habits');
  const rows = await habits.find({ owner: String(ownerId) }).project({ _id: 0, name: 1, days: 1 }).toArray();
  return JSON.stringify(rows);
};

export const exportMyHabits = signedIn(async (member) => {
  const habits = await collection('habits');
  const rows = await habits.find({ owner: member.id }).project({ _id: 0, name: 1, days: 1 }).toArray();
  return JSON.stringify(rows);
});
