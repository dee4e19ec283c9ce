import { boolean, integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const readers = pgTable('readers', {
  id: serial('id').primaryKey(),
  email: text('email').notNull(),
  role: text('role').notNull().default('reader'),
  plan: text('plan').notNull().default('free'),
});

export const circles = pgTable('circles', {
  id: serial('id').primaryKey(),
  ownerId: integer('owner_id').notNull(),
  name: text('name').notNull(),
  hidden: boolean('hidden').notNull().default(false),
});

export const notes = pgTable('notes', {
  id: serial('id').primaryKey(),
  readerId: integer('reader_id').notNull(),
  book: text('book').notNull(),
  body: text('body').notNull(),
});

export const books = pgTable('books', {
  isbn: text('isbn').primaryKey(),
  title: text('title').notNull(),
  priceCents: integer('price_cents').notNull(),
});
