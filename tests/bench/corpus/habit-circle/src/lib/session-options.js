if (!process.env.SESSION_PASSWORD) throw new Error('SESSION_PASSWORD is missing');

export const sessionOptions = {
  password: process.env.SESSION_PASSWORD,
  cookieName: 'habit_session',
  cookieOptions: { secure: process.env.NODE_ENV === 'production', httpOnly: true, sameSite: 'lax' },
};
