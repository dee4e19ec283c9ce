import { tool } from 'ai';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';

export const archiveTools = {
  searchArchive: tool({
    description: 'Full text search in the sheet archive',
    parameters: z.object({ query: z.string(), orderBy: z.string().optional() }),
    execute: async ({ query, orderBy = 'title' }) => {
      return db.execute(sql`SELECT id, title, composer FROM sheets WHERE title ILIKE ${`%${query}%`} ORDER BY ${sql.raw(orderBy)} LIMIT 20`);
    },
  }),
  readWebPage: tool({
    description: 'Reads a page about a composer or a piece',
    parameters: z.object({ url: z.string().url().describe('Address of the page') }),
    execute: async ({ url }) => (await fetch(url, { headers: { 'user-agent': 'choir-portal' } })).text(),
  }),
};
