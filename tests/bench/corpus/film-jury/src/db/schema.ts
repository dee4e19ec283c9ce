import { int, mysqlTable, text, varchar } from 'drizzle-orm/mysql-core';

export const viewers = mysqlTable('viewers', {
  id: int('id').autoincrement().primaryKey(),
  email: varchar('email', { length: 190 }).notNull(),
  password: varchar('password', { length: 200 }).notNull(),
  screeningPassword: varchar('screening_password', { length: 200 }),
});

export const jurors = mysqlTable('jurors', {
  id: int('id').autoincrement().primaryKey(),
  email: varchar('email', { length: 190 }).notNull(),
  password: varchar('password', { length: 200 }).notNull(),
  screeningPassword: varchar('screening_password', { length: 200 }),
});

export const films = mysqlTable('films', { id: int('id').autoincrement().primaryKey(), title: text('title').notNull(), synopsis: text('synopsis'), poster: text('poster') });
export const keys = mysqlTable('keys', { key: varchar('key', { length: 60 }).primaryKey(), film: int('film').notNull(), code: varchar('code', { length: 8 }) });
