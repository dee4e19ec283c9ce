import { tool } from 'ai';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/lib/db';
import { fetchAllowed } from '@/lib/ai/pages';

export const libraryTools = {
  searchLibrary: tool({
    description: 'Search in the public library',
    parameters: z.object({ query: z.string(), orderBy: z.enum(['title', 'composer', 'pages']).default('title') }),
    execute: async ({ query, orderBy }) => {
      return db.execute(sql`SELECT id, title FROM sheets WHERE is_public AND title ILIKE ${`%${query}%`} ORDER BY ${sql.identifier(orderBy)} LIMIT 20`);
    },
  }),
  readScorePage: tool({
    description: 'Reads a page of a score library',
    parameters: z.object({ url: z.string().url() }),
    execute: async ({ url }) => fetchAllowed(url),
  }),
};
