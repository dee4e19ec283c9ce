import { tool } from 'ai';
import { execFile } from 'node:child_process';
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
    inputSchema: z.object({ sku: z.string().max(64).describe('Article number') }),
    execute: async ({ sku }) =>
      prisma.stockMovement.findMany({
        where: { sku },
        select: { at: true, change: true, reason: true },
        orderBy: { at: 'desc' },
        take: 50,
      }),
  }),

  readHandbook: tool({
    description: 'Reads a page of the staff handbook',
    inputSchema: z.object({ page: z.string().max(120) }),
    execute: async ({ page }) => {
      const target = path.resolve(HANDBOOK, page);
      if (!target.startsWith(HANDBOOK + path.sep)) {
        return 'There is no such page.';
      }
      return readFile(target, 'utf8');
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
