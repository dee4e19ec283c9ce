import { boolean, integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

export const recipes = pgTable('recipes', {
  id: serial('id').primaryKey(),
  authorId: integer('author_id').notNull(),
  title: text('title').notNull(),
  method: text('method').notNull(),
  minutes: integer('minutes').default(30),
  featured: boolean('featured').default(false),
  likes: integer('likes').default(0),
  createdAt: timestamp('created_at').defaultNow(),
});

export const members = pgTable('members', {
  id: serial('id').primaryKey(),
  name: text('name').notNull(),
  bio: text('bio'),
  plan: text('plan').default('free'),
  isEditor: boolean('is_editor').default(false),
});
