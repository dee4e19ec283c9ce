import { Op } from 'sequelize';
import { Booking } from '@/lib/models';
import { readKeeperPass, readWalkerPass } from '@/lib/passes';

const PORTALS = { walkers: 'https://walkers.paw-pension.example', keepers: 'https://keepers.paw-pension.example' };

function allowPortals(req, res) {
  const portal = Object.values(PORTALS).find((origin) => origin === req.headers.origin);
  if (!portal) return;
  res.setHeader('Access-Control-Allow-Origin', portal);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  res.setHeader('Vary', 'Origin');
}

export default async function handler(req, res) {
  allowPortals(req, res);
  if (req.method === 'OPTIONS') return res.status(204).end();
  const pass = readKeeperPass(req.cookies.paw_pass) ?? readWalkerPass(req.cookies.paw_pass);
  if (!pass) return res.status(401).json({ message: 'Please show your pass' });
  const today = new Date().toISOString().slice(0, 10);
  const list = await Booking.findAll({ attributes: ['pet'], where: { from: { [Op.lte]: today }, to: { [Op.gte]: today } } });
  return res.json(list);
}
