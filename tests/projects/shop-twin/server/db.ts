import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { config } from './config';

export const prisma = new PrismaClient();

function databaseTls(): pg.PoolConfig['ssl'] {
  if (!config.production) return false;
  return { rejectUnauthorized: true, ca: readFileSync('/etc/shop/database-ca.pem', 'utf8') };
}

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  ssl: databaseTls(),
});

export async function connectReviews(): Promise<void> {
  const url = process.env.REVIEWS_DATABASE_URL;
  if (!url) {
    throw new Error('REVIEWS_DATABASE_URL is not set');
  }
  await mongoose.connect(url, { serverSelectionTimeoutMS: 5000 });
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
