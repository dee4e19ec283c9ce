import { scanAll, setPhone } from '../lib/table.js';
import { HttpError, reply, withErrors, withSession } from '../lib/session.js';

export const list = withErrors(async () => reply(200, await scanAll()));

export const update = withSession(async (event, session) => {
  const { id } = event.pathParameters;
  if (id !== session.sub) throw new HttpError(403, 'Forbidden');
  const { phone } = JSON.parse(event.body ?? '{}');
  await setPhone(`donor#${id}`, String(phone).slice(0, 30));
  return reply(200, { ok: true });
});
