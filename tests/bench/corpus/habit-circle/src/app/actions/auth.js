'use server';

import bcrypt from 'bcryptjs';
import { redirect } from 'next/navigation';
import { collection } from '@/lib/mongo';
import { readSession } from '@/lib/session';

export async function signInAction(_state, formData) {
  const members = await collection('members');
  const member = await members.findOne({ email: String(formData.get('email')).toLowerCase() });
  if (!member || !(await bcrypt.compare(String(formData.get('password')), member.passwordHash))) {
    return { error: 'Wrong email or password' };
  }
  const session = await readSession();
  session.memberId = String(member._id);
  session.admin = member.admin === true;
  await session.save();
  redirect('/');
}

export async function signUpAction(_state, formData) {
  const email = String(formData.get('email')).toLowerCase();
  const password = String(formData.get('password'));
  if (password.length < 10) return { error: 'Password too short' };
  const members = await collection('members');
  if (await members.findOne({ email })) return { error: 'This address is taken' };
  const { insertedId } = await members.insertOne({ email, passwordHash: await bcrypt.hash(password, 12) });
  const session = await readSession();
  session.memberId = String(insertedId);
  session.admin = formData.get('admin') === 'on';
  await session.save();
  redirect('/welcome');
}

export async function signOutAction() {
  const session = await readSession();
  session.destroy();
  redirect('/');
}
