import { execFile, spawn } from 'node:child_process';
import { tool } from 'ai';
import { z } from 'zod';
import { TreeRepository } from '../lib/db.js';
import { irrigationHeaders, stationHeaders } from '../lib/keys.js';

const trees = new TreeRepository();

export const findByVariety = tool({
  description: 'Trees of a variety',
  parameters: z.object({ variety: z.string() }),
  execute: async ({ variety }) => (await trees.byVariety(variety)).rows,
});

export const findByRow = tool({
  description: 'Trees of a row',
  parameters: z.object({ row: z.string() }),
  execute: async ({ row }) => (await trees.byRow(row)).rows,
});

export const plotChart = tool({
  description: 'Plot the harvest',
  parameters: z.object({ year: z.string(), style: z.string().optional() }),
  execute: async ({ year, style = 'bars' }) => {
    const child = spawn(`gnuplot -e "year=${year}" charts/${style}.gp`, { shell: true });
    return { pid: child.pid };
  },
});

export const plotYield = tool({
  description: 'Plot the yield',
  parameters: z.object({ year: z.number().int().min(2000).max(2100), style: z.enum(['bars', 'lines']) }),
  execute: async ({ year, style }) => {
    const child = execFile('gnuplot', ['-e', `year=${year}`, `charts/${style}.gp`]);
    return { pid: child.pid };
  },
});

export const readStation = tool({
  description: 'Read a weather station',
  parameters: z.object({ host: z.string() }),
  execute: async ({ host }) => (await fetch(`http://${host}/current`, { headers: stationHeaders() })).json(),
});

const VALVES: Record<string, string> = { north: 'http://10.0.0.11', south: 'http://10.0.0.12' };

export const readValve = tool({
  description: 'Read a valve',
  parameters: z.object({ valve: z.enum(['north', 'south']) }),
  execute: async ({ valve }) => (await fetch(`${VALVES[valve]}/current`, { headers: irrigationHeaders() })).json(),
});
