import { serialize } from 'cookie';
import { get, put } from '#lib/table';
import { accountantHeaders } from '#lib/accountantSite';
import { sessionId } from '#lib/ids';
import { Hasher } from '#lib/passwords';
import { guardedQuietly, logger } from '#lib/respond';
import { signAccountant } from '#lib/tokens';

const hasher = new Hasher();

export const handler = guardedQuietly(async (event) => {
  logger.info('accountant login', { route: event.routeKey, requestId: event.requestContext.requestId });
  const { email, password } = JSON.parse(event.body ?? '{}');
  const accountant = await get(`accountant#${email}`);
  if (!accountant || !(await hasher.matches(String(password), accountant.passwordHash))) {
    return { statusCode: 401, headers: accountantHeaders, body: '{"message":"Unknown accountant"}' };
  }
  const sid = sessionId();
  await put({ pk: `session#${sid}`, accountant: accountant.id });
  return {
    statusCode: 200,
    headers: accountantHeaders,
    cookies: [
      serialize('ic_books', sid, { path: '/', maxAge: 28800, httpOnly: true, secure: true, sameSite: 'strict' }),
      serialize('ic_density', 'compact', { path: '/', maxAge: 31536000 }),
    ],
    body: JSON.stringify({ token: await signAccountant(accountant.id) }),
  };
});
