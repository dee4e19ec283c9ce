import { currentUser } from '../_shared/client.ts';
import { json } from '../_shared/respond.ts';

const BLOCKED = ['localhost', '127.0.0.1', '0.0.0.0'];

const titleOf = (page: string) => /<title>([^<]*)<\/title>/i.exec(page)?.[1] ?? null;

Deno.serve(async (req) => {
  if (!(await currentUser(req))) return json({ error: 'Sign in first' }, 401);
  const { searchParams, pathname } = new URL(req.url);

  if (pathname.endsWith('/video')) {
    const id = searchParams.get('id') ?? '';
    const page = await fetch(`https://video.example/watch?${new URLSearchParams({ v: id })}`);
    return json({ title: titleOf(await page.text()) });
  }

  const link = new URL(searchParams.get('link') ?? '');
  if (BLOCKED.includes(link.hostname)) return json({ error: 'Blocked' }, 400);
  const page = await fetch(link);
  return json({ title: titleOf(await page.text()) });
});
