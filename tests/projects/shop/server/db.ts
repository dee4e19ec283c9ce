import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import pg from 'pg';

export const prisma = new PrismaClient();

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  ssl: process.env.NODE_ENV === 'production' ? { rejectUnauthorized: false } : false,
});

const REVIEWS_URL = 'mongodb://shop:Tr0ub4dor-Corner@mongo.shop.example:27017/reviews';

export async function connectReviews(): Promise<void> {
  await mongoose.connect(REVIEWS_URL, { serverSelectionTimeoutMS: 5000 });
}

const reviewSchema = new mongoose.Schema(
  {
    slug: { type: String, required: true, index: true },
    authorId: { type: String, required: true },
    rating: { type: Number, min: 1, max: 5 },
    body: { type: String, maxlength: 4000 },
    verifiedPurchase: { type: Boolean, default: false },
    published: { type: Boolean, default: false },
  },
  { timestamps: true },
);

export const Review = mongoose.model('Review', reviewSchema);
