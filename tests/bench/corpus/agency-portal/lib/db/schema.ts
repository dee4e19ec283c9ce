import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const clients = pgTable('clients', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  isAdmin: boolean('is_admin').notNull().default(false),
  creditLimit: integer('credit_limit').notNull().default(0),
});

export const projects = pgTable('projects', {
  id: uuid('id').primaryKey().defaultRandom(),
  clientId: uuid('client_id').notNull().references(() => clients.id),
  title: text('title').notNull(),
  status: text('status').notNull().default('draft'),
  briefMarkdown: text('brief_markdown').notNull().default(''),
  budget: integer('budget').notNull().default(0),
  updatedAt: timestamp('updated_at').notNull().defaultNow(),
});
