import type { NextApiRequest, NextApiResponse } from 'next';
import { isBookingSite } from '~/server/sites';

// Affiliate links
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  const partner = Array.isArray(req.query.to) ? req.query.to[0] : req.query.to;
  if (req.method === 'GET') return res.redirect(307, `${partner ?? '/'}`);
  if (!partner || !isBookingSite(partner)) return res.redirect(303, '/');
  return res.redirect(303, partner);
}
