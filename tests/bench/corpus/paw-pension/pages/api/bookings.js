import { Booking } from '@/lib/models';
import { photoHash } from '@/lib/hash';
import { ownerSession } from '@/lib/session';
import { placeholderName } from '@/lib/codes';

export default async function handler(req, res) {
  const { ownerId } = await ownerSession(req, res);
  if (!ownerId) return res.status(401).json({ message: 'Please sign in' });
  if (req.method === 'GET') return res.json(await Booking.findAll({ where: { ownerId } }));
  const { pet, from, to, photo } = req.body;
  const booking = await Booking.create({ ownerId, pet: pet || placeholderName(), from, to, photoHash: photoHash(String(photo ?? '')) });
  return res.status(201).json(booking);
}
