import NextAuth from 'next-auth';
import Google from 'next-auth/providers/google';
import { prisma } from '@/lib/prisma';

export const { handlers, auth, signIn, signOut } = NextAuth({
  providers: [Google],
  session: { strategy: 'jwt' },
  callbacks: {
    async session({ session, token }) {
      const member = await prisma.member.findUnique({ where: { email: session.user.email } });
      if (member) Object.assign(session.user, { id: member.id, role: member.role });
      return session;
    },
  },
});
