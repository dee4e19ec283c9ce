import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { workspace } from '../lib/workspace.js';
import { text } from '../lib/reply.js';

const RUNBOOKS = path.join(workspace.root, 'runbooks');

export function registerFileTools(server: McpServer) {
  server.tool('read_config', 'Reads a configuration file of the workspace', { file: z.string() }, async ({ file }) => {
    return text(await readFile(workspace.file(file), 'utf8'));
  });

  server.tool('read_file', 'Reads a file of the workspace', { file: z.string() }, async ({ file }) => {
    const target = await workspace.inside(file);
    return text(await readFile(target, 'utf8'));
  });

  server.tool('save_runbook', 'Stores a runbook', { name: z.string().describe('Name without extension'), markdown: z.string() }, async ({ name, markdown }) => {
    await writeFile(path.join(RUNBOOKS, name + '.md'), markdown);
    return text('Saved');
  });

  const runbookName = z.string().regex(/^[\w-]{1,64}$/);
  server.tool('update_runbook', 'Replaces a runbook', { name: runbookName, markdown: z.string() }, async ({ name, markdown }) => {
    await writeFile(path.join(RUNBOOKS, name + '.md'), markdown, { flag: 'r+' });
    return text('Saved');
  });

  server.tool('append_log', 'Adds a line to the journal of a day', { day: z.string(), line: z.string() }, async ({ day, line }) => {
    const clean = day.replace('../', '');
    await appendFile(`${workspace.root}/journal/${clean}.log`, line + '\n');
    return text('Added');
  });

  server.tool('append_journal', 'Adds a line to the journal of a day', { day: z.string().date(), line: z.string() }, async ({ day, line }) => {
    await appendFile(`${workspace.root}/journal/${day}.txt`, line + '\n');
    return text('Added');
  });

  server.tool('list_runbooks', 'Names of the runbooks', async () => text(await readdir(RUNBOOKS)));
}
