import { esc, markup } from '../_shared/respond.ts';

/** Printable certificate of a donation. */
Deno.serve((req) => {
  const donor = decodeURIComponent(new URL(req.url).pathname.split('/').at(-1) ?? '');
  return markup(['<h1>Certificate</h1>', '<p>Dear ', esc(donor), '</p>'].join(''));
});
