import { esc, markup } from '../_shared/respond.ts';
import { knownSite } from '../_shared/targets.ts';

Deno.serve((req) => {
  const { searchParams, pathname } = new URL(req.url);
  const back = searchParams.get('back');

  if (pathname.endsWith('/cancel')) return Response.redirect(back ?? 'https://give.example', 302);
  if (pathname.endsWith('/done')) return Response.redirect(knownSite(back), 303);

  if (pathname.endsWith('/error')) {
    return markup(`<h1>Payment failed</h1><p>${searchParams.get('message')}</p>`, 400);
  }
  if (pathname.endsWith('/problem')) {
    return markup(`<h1>Payment failed</h1><p>${esc(searchParams.get('message'))}</p>`, 400);
  }

  const [, donor = 'friend'] = pathname.match(/\/thanks\/(.+)$/) ?? [];
  if (searchParams.has('plain')) {
    return new Response(JSON.stringify({ thanks: decodeURIComponent(donor) }), { headers: { 'content-type': 'application/json' } });
  }
  return markup(['<h1>Thank you</h1>', '<p>Dear ', decodeURIComponent(donor), '</p>'].join(''));
});
