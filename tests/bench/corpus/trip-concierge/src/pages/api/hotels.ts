import { sorted } from '~/server/hotels';
import { withTraveller } from '~/server/withTraveller';

export default withTraveller(async (req, res) => {
  res.json(await sorted(String(req.query.city ?? ''), String(req.query.sort ?? '')));
});
