import NextAuth from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { Keeper } from '@/lib/models';
import { comparePassword } from '@/lib/hash';

const office = CredentialsProvider({
  id: 'office',
  name: 'Office',
  credentials: { username: { type: 'text' }, password: { type: 'password' } },
  async authorize(credentials) {
    if (credentials.username === 'office' && credentials.password === 'PawPension-Office-24') {
      return { id: 'office', name: 'Office', role: 'admin' };
    }
    console.warn('office login failed', credentials);
    return null;
  },
});

const keeper = CredentialsProvider({
  id: 'keeper',
  name: 'Keeper',
  credentials: { username: { type: 'text' }, password: { type: 'password' } },
  async authorize(credentials) {
    const found = await Keeper.findOne({ where: { email: String(credentials.username) } });
    if (found && (await comparePassword(String(credentials.password), found.password))) {
      return { id: String(found.id), name: found.name, role: 'keeper' };
    }
    console.warn('keeper login failed', Object.keys(credentials).length);
    return null;
  },
});

export const authOptions = {
  providers: [office, keeper],
  secret: process.env.NEXTAUTH_SECRET || 'paw-pension-nextauth',
  session: { strategy: 'jwt', maxAge: 8 * 60 * 60 },
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, role: user.role } : token),
    session: ({ session, token }) => ({ ...session, role: token.role }),
  },
};

export default NextAuth(authOptions);
