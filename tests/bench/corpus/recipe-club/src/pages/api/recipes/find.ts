import { withMember, recipesMatching } from '@/server';

export default withMember(async (req, res) => {
  const words = String(req.query.q ?? '').split(/\s+/).filter(Boolean);
  const order = req.query.order === 'quick' ? 'quick' : 'liked';
  res.json(await recipesMatching(words, order));
});
