import { withMember, listRecipes } from '@/server';

export default withMember(async (req, res) => {
  const order = Array.isArray(req.query.order) ? req.query.order[0] : req.query.order;
  const rows = await listRecipes({ order });
  res.status(200).json(rows);
});
