import { randomBytes } from 'node:crypto';
import { Member } from '@/lib/mongo';
import { gravatar, hashLegacy, hashPassword } from '@/lib/password';

type Signup = { email: string; password: string };

export async function createGuest(input: Signup) {
  const member = new Member({ ...input });
  await member.save();
  return { id: member.id };
}

export async function createMember({ email, password }: Signup) {
  const member = new Member({ email, digest: await hashPassword(password) });
  await member.save();
  return { id: member.id, avatar: gravatar(email) };
}

export async function importMember({ email, password }: Signup) {
  const salt = randomBytes(8).toString('hex');
  await Member.create({ email, digest: `${salt}$${hashLegacy(password, salt)}` });
}
