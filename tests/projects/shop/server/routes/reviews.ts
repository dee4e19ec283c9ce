import { Router } from 'express';
import { z } from 'zod';
import { Review } from '../db';
import { optionalAuth, requireAuth } from '../middleware/auth';
import { canEditReview } from '../middleware/permissions';

export const reviewsRouter = Router();

const reviewSchema = z.object({
  rating: z.number().int().min(1).max(5),
  body: z.string().min(1).max(4000),
});

reviewsRouter.get('/', async (req, res) => {
  const reviews = await Review.find(req.query).limit(50);
  res.json(reviews);
});

reviewsRouter.post('/mine', requireAuth, async (req, res) => {
  const review = await Review.findOne({ slug: req.body.slug, authorId: req.user!.id });
  if (!review) {
    res.status(404).json({ error: 'No review' });
    return;
  }
  res.json(review);
});

reviewsRouter.post('/', requireAuth, async (req, res) => {
  const review = await Review.create({ authorId: req.user!.id, ...req.body });
  res.status(201).json({ id: review.id });
});

reviewsRouter.get('/by-slug/:slug', optionalAuth, async (req, res) => {
  const slug = String(req.params.slug);
  const visible = req.user ? { $or: [{ published: true }, { authorId: req.user.id }] } : { published: true };
  res.json(await Review.find({ slug, ...visible }).limit(50));
});

reviewsRouter.put('/:id', requireAuth, async (req, res) => {
  const changes = reviewSchema.parse(req.body);
  const review = await Review.findById(req.params.id);
  if (!review || !canEditReview(req.user!, review)) {
    res.status(404).json({ error: 'No review' });
    return;
  }
  review.set(changes);
  await review.save();
  res.json({ id: review.id });
});
