import { Offer } from '@/lib/models';

export const DELETE = async (request) => {
  const { ids = [] } = await request.json();
  const { deletedCount } = await Offer.deleteMany({ _id: { $in: ids.map(String) } });
  return Response.json({ deletedCount });
};
