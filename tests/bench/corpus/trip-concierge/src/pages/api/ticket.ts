import type { NextApiRequest, NextApiResponse } from 'next';
import { ticketHtml, ticketMarkup } from '~/server/ticketHtml';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const { from, to, seat } = req.query as Record<string, string>;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (req.method === 'POST') {
    return res.end(ticketMarkup({ from: String(from), to: String(to), seat: String(seat) }));
  }
  return res.end(ticketHtml({ from, to, seat }));
}
