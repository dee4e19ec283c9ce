import { tool } from 'ai';
import { execFile, execSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { prisma } from '../db';

const runFile = promisify(execFile);
const HANDBOOK = path.resolve('./handbook');
const REPORTS = ['daily', 'weekly', 'monthly'] as const;

/** Tools of the back-office assistant. */
export const tools = {
  stockHistory: tool({
    description: 'Shows how the stock of an article changed',
    inputSchema: z.object({ sku: z.string().describe('Article number') }),
    execute: async ({ sku }) => {
      const output = execSync(`grep -h "${sku}" logs/stock-*.log | tail -n 50`, { encoding: 'utf8' });
      return { lines: output.split('\n') };
    },
  }),

  readHandbook: tool({
    description: 'Reads a page of the staff handbook',
    inputSchema: z.object({ page: z.string() }),
    execute: async ({ page }) => {
      return readFile(path.join(HANDBOOK, page), 'utf8');
    },
  }),

  runReport: tool({
    description: 'Runs one of the standard reports',
    inputSchema: z.object({ report: z.enum(REPORTS) }),
    execute: async ({ report }) => {
      const { stdout } = await runFile('./bin/report', ['--kind', report], { timeout: 30_000 });
      return stdout;
    },
  }),

  findProduct: tool({
    description: 'Finds products by name',
    inputSchema: z.object({ name: z.string().min(2).max(60) }),
    execute: async ({ name }) => {
      return prisma.product.findMany({
        where: { name: { contains: name, mode: 'insensitive' } },
        select: { id: true, name: true, priceCents: true },
        take: 10,
      });
    },
  }),
};
