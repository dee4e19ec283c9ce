import { getGardener } from '@/lib/current';
import { Offer } from '@/lib/models';

export const DELETE = async (request) => {
  const me = await getGardener();
  if (!me) return Response.json({ error: 'Please sign in' }, { status: 401 });
  const { ids = [] } = await request.json();
  const { deletedCount } = await Offer.deleteMany({ _id: { $in: ids.map(String) }, from: me.id });
  return Response.json({ deletedCount });
};
