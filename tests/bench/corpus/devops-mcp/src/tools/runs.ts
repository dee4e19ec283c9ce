import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { addNote, annotate, columns, runsBy, runsWhere, tableSize } from '../lib/history.js';
import { text } from '../lib/text.js';

const filters = z.object(Object.fromEntries(columns.map((c) => [c, z.string().optional()])));

export function registerRunTools(server: McpServer) {
  server.tool('find_runs', 'Finds pipeline runs, e.g. {"status": "failed"}', { where: z.record(z.string()) }, async ({ where }) => text(runsWhere(where)));

  server.tool('list_runs', 'Lists pipeline runs', { where: filters }, async ({ where }) => text(runsBy(where)));

  server.tool('annotate_run', 'Adds a note to a run', { id: z.number().int(), note: z.string() }, async ({ id, note }) => {
    annotate(id, note);
    return text('Saved');
  });

  server.tool('note_run', 'Sets the note of a run', { id: z.number().int(), note: z.string().max(500) }, async ({ id, note }) => {
    addNote(id, note);
    return text('Saved');
  });

  server.tool('count_runs', 'Counts the runs', {}, async () => text(tableSize('runs')));
}
