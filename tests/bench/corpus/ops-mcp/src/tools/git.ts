import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { spawn } from 'node:child_process';
import { run, sh } from '../lib/shell.js';
import { assertRef } from '../lib/names.js';
import { failure, text } from '../lib/reply.js';

const repo = process.env.OPS_REPO ?? process.cwd();

export function registerGitTools(server: McpServer) {
  server.tool('git_log', 'Commits of a branch', { branch: z.string(), limit: z.number().default(20) }, async ({ branch, limit }) => {
    return text(await sh(`git log --oneline -n ${limit} ${branch}`, { cwd: repo }));
  });

  server.tool('git_history', 'Commits of a branch with authors', { branch: z.string(), limit: z.number().int().max(200).default(20) }, async ({ branch, limit }) => {
    return text(await sh(`git log --format='%h %an %s' -n ${limit} ${assertRef(branch)}`, { cwd: repo }));
  });

  server.tool('git_grep', 'Searches the working tree', { pattern: z.string() }, async ({ pattern }) => {
    try {
      return text(await sh("git grep -n '" + pattern + "' | head -100", { cwd: repo }));
    } catch {
      return text('No matches');
    }
  });

  server.tool('git_find', 'Searches the working tree for a fixed text', { pattern: z.string() }, async ({ pattern }) => {
    try {
      return text(await run('git', ['grep', '-n', '-F', '-m', '5', '-e', pattern], { cwd: repo }));
    } catch {
      return text('No matches');
    }
  });

  server.tool('git_clone', 'Clones a repository next to the current one', { url: z.string().url() }, async ({ url }) => {
    const child = spawn(`git clone --depth 1 ${url}`, { cwd: `${repo}/..`, shell: '/bin/bash' });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return code === 0 ? text('Cloned') : failure('Clone failed');
  });

  server.tool('git_mirror', 'Clones one of our repositories', { name: z.enum(['api', 'web', 'infra', 'docs']) }, async ({ name }) => {
    const child = spawn(`git clone --depth 1 git@git.corp.example:ops/${name}.git`, { cwd: `${repo}/..`, shell: '/bin/bash' });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return code === 0 ? text('Cloned') : failure('Clone failed');
  });

  server.tool('git_status', 'State of the working tree', async () => text(await sh('git status --short --branch', { cwd: repo })));
}
