import { Router } from 'express';
import { z } from 'zod';
import { Review } from '../db';
import { currentUser, optionalAuth, requireAuth } from '../middleware/auth';
import { canEditReview } from '../middleware/permissions';

export const reviewsRouter = Router();

const reviewSchema = z.object({
  rating: z.number().int().min(1).max(5),
  body: z.string().min(1).max(4000),
});

const newReviewSchema = reviewSchema.extend({ slug: z.string().regex(/^[a-z0-9-]+$/) });

const filterSchema = z.object({
  slug: z.string().max(120).optional(),
  rating: z.coerce.number().int().min(1).max(5).optional(),
});

reviewsRouter.get('/', async (req, res) => {
  const filter = filterSchema.parse(req.query);
  const reviews = await Review.find({ ...filter, published: true }).limit(50);
  res.json(reviews);
});

reviewsRouter.post('/mine', requireAuth, async (req, res) => {
  const review = await Review.findOne({ slug: String(req.body.slug), authorId: currentUser(req).id });
  if (!review) {
    res.status(404).json({ error: 'No review' });
    return;
  }
  res.json(review);
});

reviewsRouter.post('/', requireAuth, async (req, res) => {
  const { slug, rating, body } = newReviewSchema.parse(req.body);
  const review = await Review.create({ slug, rating, body, authorId: currentUser(req).id });
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
  if (!review || !canEditReview(currentUser(req), review)) {
    res.status(404).json({ error: 'No review' });
    return;
  }
  review.set(changes);
  await review.save();
  res.json({ id: review.id });
});
