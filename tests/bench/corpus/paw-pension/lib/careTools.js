import { promises as fs } from 'fs';
import { QueryTypes } from 'sequelize';
import { tool } from 'ai';
import { z } from 'zod';
import { pension } from './sequelize';

const TOPICS = ['feeding', 'grooming', 'vaccination'];

export const careTools = {
  breedInfo: tool({
    description: 'Facts about a breed',
    parameters: z.object({ breed: z.string() }),
    execute: ({ breed }) => pension.query("SELECT * FROM breeds WHERE name = '" + breed + "'", { type: QueryTypes.SELECT }),
  }),
  foodInfo: tool({
    description: 'Facts about a food',
    parameters: z.object({ food: z.string() }),
    execute: ({ food }) => pension.query('SELECT * FROM foods WHERE name = :food', { type: QueryTypes.SELECT, replacements: { food } }),
  }),
  leaflet: tool({
    description: 'A leaflet of the kennel',
    parameters: z.object({ topic: z.string() }),
    execute: async ({ topic }) => fs.readFile(`./leaflets/${topic}.md`, 'utf8'),
  }),
  guide: tool({
    description: 'A guide of the kennel',
    parameters: z.object({ topic: z.enum(TOPICS) }),
    execute: async ({ topic }) => fs.readFile(`./guides/${topic}.md`, 'utf8'),
  }),
};
