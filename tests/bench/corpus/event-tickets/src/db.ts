import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '~/env';

export const db = drizzle(postgres(env.DATABASE_URL));

export const users = pgTable('users', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  role: text('role').notNull().default('guest'),
});

export const events = pgTable('events', {
  id: uuid('id').primaryKey().defaultRandom(),
  organizerId: uuid('organizer_id').notNull(),
  title: text('title').notNull(),
  priceCents: integer('price_cents').notNull(),
  startsAt: timestamp('starts_at').notNull(),
  cancelled: boolean('cancelled').notNull().default(false),
});

export const tickets = pgTable('tickets', {
  id: uuid('id').primaryKey().defaultRandom(),
  eventId: uuid('event_id').notNull(),
  holderId: uuid('holder_id').notNull(),
  code: text('code').notNull(),
  paid: boolean('paid').notNull().default(false),
  usedAt: timestamp('used_at'),
  paymentRef: text('payment_ref'),
});

export const mailLog = pgTable('mail_log', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull(),
  state: text('state').notNull(),
});
