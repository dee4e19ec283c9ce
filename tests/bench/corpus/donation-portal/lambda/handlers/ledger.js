import { getItem, queryFor } from '../lib/table.js';
import { reply, withErrors, withSession } from '../lib/session.js';

export const list = withSession(async (event, session) => reply(200, await queryFor(`donor#${session.sub}`)));

export const entry = withErrors(async (event) => {
  const donor = event.headers['x-donor-id'];
  if (!donor) return reply(401, { error: 'Unauthorized' });
  const item = await getItem(`donor#${donor}`, `entry#${event.pathParameters.id}`);
  return item ? reply(200, item) : reply(404, { error: 'Not found' });
});

export const yearly = withSession(async ({ pathParameters }, { sub }) => {
  const found = await getItem(`donor#${sub}`, `year#${pathParameters.id}`);
  return found ? reply(200, found) : reply(404, { error: 'Not found' });
});
