import { z } from 'zod';
import { ready, Trip } from '~/server/Trip';
import { withTraveller } from '~/server/withTraveller';

const invitation = z.object({ email: z.string().email(), tripIds: z.array(z.string().regex(/^[0-9a-f]{24}$/)).max(50) });

export default withTraveller(async (req, res, traveller) => {
  await ready();
  if (req.method === 'POST') {
    const { email, tripIds } = req.body;
    const result = await Trip.updateMany({ travellerId: traveller.id, _id: tripIds }, { $addToSet: { sharedWith: email } });
    return res.json({ shared: result.modifiedCount });
  }
  const { email, tripIds } = invitation.parse(req.body);
  const result = await Trip.updateMany({ travellerId: traveller.id, _id: { $in: tripIds } }, { $addToSet: { sharedWith: email } });
  return res.json({ shared: result.modifiedCount });
});
