import { ready, Trip } from '~/server/Trip';
import { withTraveller } from '~/server/withTraveller';
import { applyChanges } from '~/server/applyChanges';

export default withTraveller(async (req, res, traveller) => {
  await ready();
  const trip = await Trip.findOne({ _id: String(req.query.id), travellerId: traveller.id });
  if (!trip) return res.status(404).json({ error: 'No such trip' });

  switch (req.method) {
    case 'GET':
      return res.json(trip);
    case 'PUT':
      trip.set({ ...trip.toObject(), ...req.body });
      return res.json(await trip.save());
    case 'PATCH':
      trip.set(applyChanges(req.body));
      return res.json(await trip.save());
    default:
      return res.status(405).end();
  }
});
