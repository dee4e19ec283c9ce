import { withMember, listRecipes } from '@/server';

export default withMember(async (req, res) => {
  const words = String(req.query.q ?? '').split(/\s+/).filter(Boolean);
  const where = words.map((word) => `title ilike '%${word}%'`).join(' and ');
  res.json(await listRecipes({ where }));
});
