import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { quote } from 'shell-quote';
import { z } from 'zod';
import { inside, locate } from '../lib/workspace.js';
import { text } from '../lib/text.js';

const SERVICES = ['api', 'worker', 'scheduler'] as const;

export function registerLogTools(server: McpServer) {
  server.tool(
    'tail_log',
    'Last lines of the log of a service',
    { service: z.string().describe('api, worker or scheduler'), lines: z.number().int().default(100) },
    async ({ service, lines }) => {
      const out = execSync(`journalctl -u courier-${service}.service -n ${lines} --no-pager`).toString();
      return text(out);
    },
  );

  server.tool(
    'service_log',
    'Recent log of a service',
    { service: z.enum(SERVICES), lines: z.number().int().min(1).max(500).default(100) },
    async ({ service, lines }) => {
      const out = execSync(`journalctl -u courier-${service}.service -n ${lines} --no-pager`, { encoding: 'utf8' });
      return text(out);
    },
  );

  server.tool('grep_logs', 'Searches the logs', { pattern: z.string(), app: z.enum(SERVICES) }, async ({ pattern, app }) => {
    const matches = execSync(`zgrep -h "${pattern}" /var/log/courier/${app}*.gz | tail -n 200`);
    return text(matches.toString());
  });

  server.tool('search_logs', 'Searches the logs for a text', { pattern: z.string(), app: z.enum(SERVICES) }, async ({ pattern, app }) => {
    const hits = execSync(`zgrep -h -F -e ${quote([pattern])} /var/log/courier/${app}*.gz | tail -n 200`);
    return text(hits.toString());
  });

  server.tool('read_file', 'Reads a text file of the workspace', { file: z.string() }, async ({ file }) => {
    return text(readFileSync(locate(file), 'utf8'));
  });

  server.tool('show_file', 'Shows a text file of the workspace', { file: z.string() }, async ({ file }) => {
    return text(readFileSync(inside(file), 'utf8'));
  });
}
