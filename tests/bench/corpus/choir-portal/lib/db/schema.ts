import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const members = pgTable('members', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  voice: text('voice').notNull(),
  passwordHash: text('password_hash').notNull(),
});

export const guests = pgTable('guests', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull(),
  passphrase: text('passphrase').notNull(),
});

export const sheets = pgTable('sheets', {
  id: uuid('id').primaryKey().defaultRandom(),
  title: text('title').notNull(),
  composer: text('composer'),
  pages: integer('pages'),
  isPublic: boolean('is_public').notNull().default(false),
});

export const shares = pgTable('shares', {
  token: text('token').primaryKey(),
  sheetId: uuid('sheet_id').notNull(),
  createdAt: timestamp('created_at').defaultNow(),
});
