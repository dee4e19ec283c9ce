import { currentUser } from '../_shared/client.ts';
import { json } from '../_shared/respond.ts';
import { CrmTarget } from '../_shared/targets.ts';

type Sync = { webhookUrl: string; donor: { name: string; email: string } };

Deno.serve(async (req) => {
  if (!(await currentUser(req))) return json({ error: 'Sign in first' }, 401);
  const { webhookUrl, donor } = (await req.json()) as Sync;
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(donor) };

  if (new URL(req.url).pathname.endsWith('/direct')) {
    return fetch(new Request(webhookUrl, init))
      .then((answer) => json({ delivered: answer.ok }))
      .catch(() => json({ delivered: false }, 502));
  }

  const target = CrmTarget.parse(webhookUrl);
  return fetch(new Request(target.url, { ...init, redirect: 'error' }))
    .then((answer) => json({ delivered: answer.ok }))
    .catch(() => json({ delivered: false }, 502));
});
