import { z } from 'zod';
import { PantryItem, withMember } from '@/server';

const shelfName = z.string().max(40);

export default withMember(async (req, res) => {
  switch (req.method) {
    case 'POST': {
      const { shelf, name } = req.body;
      const items = await PantryItem.find({ memberId: req.memberId }).where('shelf').equals(shelf).where({ name });
      return res.json(items);
    }
    case 'PUT': {
      const shelf = shelfName.parse(req.body.shelf);
      const name = shelfName.parse(req.body.name);
      const items = await PantryItem.find({ memberId: req.memberId, shelf }).where({ name });
      return res.json(items);
    }
    case 'DELETE': {
      const conditions = new Map<string, unknown>(Object.entries(req.body));
      conditions.set('memberId', req.memberId);
      const { deletedCount } = await PantryItem.deleteMany(Object.fromEntries(conditions));
      return res.json({ deletedCount });
    }
    default: {
      const shelf = String(req.query.shelf ?? 'top');
      return res.json(await PantryItem.find({ memberId: req.memberId, shelf }));
    }
  }
});
