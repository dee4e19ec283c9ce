import bcrypt from 'bcryptjs';
import { getServerSession, type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { db } from '~/server/db';

export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        if (!given?.email || !given.password) return null;
        const member = await db.member.findUnique({ where: { email: given.email } });
        if (!member || !(await bcrypt.compare(given.password, member.passwordHash))) return null;
        return { id: member.id, name: member.name, office: member.office };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user, trigger, session }) {
      if (user) Object.assign(token, { sub: user.id, office: (user as { office?: string }).office });
      if (trigger === 'update' && session?.name) token.name = String(session.name).slice(0, 80);
      if (trigger === 'update' && session?.office) token.office = session.office;
      return token;
    },
    async session({ session, token }) {
      const row = token.sub ? await db.member.findUnique({ where: { id: token.sub }, select: { treasurer: true } }) : null;
      Object.assign(session, { memberId: token.sub, office: token.office, treasurer: row?.treasurer === true });
      return session;
    },
  },
};

export interface ClubSession {
  memberId: string;
  office?: string;
  treasurer: boolean;
}

export const clubSession = () => getServerSession(authOptions) as Promise<ClubSession | null>;
