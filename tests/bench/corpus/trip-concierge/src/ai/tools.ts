import { tool } from 'ai';
import { z } from 'zod';
import { evaluate } from 'mathjs';
import { sql } from 'kysely';
import { db } from '~/server/db';
import { cheapestIn, cheapestWith } from '~/server/hotels';
import { readPage, readKnownGuide } from './pages';

export const tools = {
  findHotels: tool({
    description: 'Cheapest hotels of a city, with an optional SQL condition such as "stars >= 4"',
    parameters: z.object({ city: z.string(), condition: z.string().default('') }),
    execute: ({ city, condition }) => cheapestIn(city, condition),
  }),

  bookingReport: tool({
    description: 'Runs a read-only report about bookings',
    parameters: z.object({ query: z.string().describe('A SELECT statement') }),
    execute: async ({ query }) => {
      if (!/^\s*select/i.test(query)) return { error: 'Only SELECT is allowed' };
      return (await sql.raw(query).execute(db)).rows;
    },
  }),

  calculate: tool({
    description: 'Evaluates an arithmetic expression',
    parameters: z.object({ expression: z.string() }),
    execute: async ({ expression }) => ({ value: eval(expression) }),
  }),

  travelGuide: tool({
    description: 'Reads a web page about a destination',
    parameters: z.object({ url: z.string().describe('Address of the page') }),
    execute: async ({ url }) => ({ text: await readPage(url) }),
  }),
};

export const toolsFor = (travellerId: string) => ({
  hotelsByStars: tool({
    description: 'Cheapest hotels of a city with at least some stars',
    parameters: z.object({ city: z.string(), minStars: z.number().int().min(1).max(5).default(3) }),
    execute: ({ city, minStars }) => cheapestWith(city, minStars),
  }),

  spending: tool({
    description: 'How much the traveller has spent, by city or hotel',
    parameters: z.object({ by: z.enum(['city', 'hotel']) }),
    execute: async ({ by }) =>
      (await sql`select ${sql.ref(by)} as bucket, sum(price) from bookings where traveller_id = ${travellerId} group by 1`.execute(db)).rows,
  }),

  compute: tool({
    description: 'Evaluates an arithmetic expression',
    parameters: z.object({ a: z.number(), b: z.number(), operator: z.enum(['+', '-', '*', '/']) }),
    execute: async ({ a, b, operator }) => ({ value: evaluate(`${a} ${operator} (${b})`) }),
  }),

  guide: tool({
    description: 'Reads the guide of a destination',
    parameters: z.object({ url: z.string().describe('A Wikivoyage address') }),
    execute: async ({ url }) => ({ text: await readKnownGuide(url) }),
  }),
});
