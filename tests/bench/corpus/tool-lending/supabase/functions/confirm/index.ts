import { escapeText, htmlPage, json } from '../_shared/http.ts';
import { all } from '../_shared/pg.ts';

const SITE = Deno.env.get('SITE_URL') ?? 'https://tools.example';

// Opened from mails
Deno.serve(async (req) => {
  const { pathname, searchParams } = new URL(req.url);
  const token = searchParams.get('token') ?? '';

  switch (pathname) {
    case '/confirm/loan': {
      const [loan] = await all<{ tool: string }>('update loans set confirmed = true where token = $1 returning tool', [token]);
      if (!loan) return htmlPage(`<p>The link ${token} is not valid any more.</p>`, 410);
      return htmlPage(`<h1>${escapeText(loan.tool)} is yours</h1>`);
    }
    case '/confirm/return': {
      const [loan] = await all<{ tool: string }>('update loans set returned = now() where token = $1 returning tool', [token]);
      if (!loan) return htmlPage(`<p>The link ${escapeText(token)} is not valid any more.</p>`, 410);
      return htmlPage(`<h1>Thank you for ${escapeText(loan.tool)}</h1>`);
    }
    case '/confirm/mail': {
      await all('update profiles set mail_confirmed = true where mail_token = $1', [token]);
      const headers = new Headers({ Location: searchParams.get('redirect_to') ?? SITE });
      return new Response(null, { status: 303, headers });
    }
    case '/confirm/phone': {
      await all('update profiles set phone_confirmed = true where phone_token = $1', [token]);
      const wanted = searchParams.get('redirect_to');
      const target = wanted === 'app' ? 'toollending://confirmed' : `${SITE}/confirmed`;
      return new Response(null, { status: 302, headers: { Location: target } });
    }
    default:
      return json({ error: 'Not found' }, 404);
  }
});
