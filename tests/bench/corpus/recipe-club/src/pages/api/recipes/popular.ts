import { withMember, listRecipes } from '@/server';

const ORDERS: ReadonlySet<string> = new Set(['title', 'minutes', 'likes desc']);

export default withMember(async (req, res) => {
  const order = Array.isArray(req.query.order) ? req.query.order[0] : req.query.order;
  if (order !== undefined && !ORDERS.has(order)) return res.status(400).json({ error: 'Unknown order' });
  const rows = await listRecipes({ order });
  res.status(200).json(rows);
});
