import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { execSync } from 'node:child_process';
import { isIP } from 'node:net';
import { z } from 'zod';
import { run } from '../lib/shell.js';
import { failure, text } from '../lib/reply.js';
import { ServiceClient } from '../lib/serviceClient.js';

const client = new ServiceClient(process.env.OPS_TOKEN ?? '');

const HEALTH: Record<'api' | 'web' | 'queue', string> = {
  api: 'http://api.svc.cluster.local:8080/healthz',
  web: 'http://web.svc.cluster.local:3000/healthz',
  queue: 'http://queue.svc.cluster.local:9000/healthz',
};

export function registerNetworkTools(server: McpServer) {
  server.tool('ping', 'Pings a host', { host: z.string().min(1) }, async (args) => {
    const output = execSync(['ping', '-c', '3', args.host].join(' '), { encoding: 'utf-8' });
    return text(output);
  });

  server.tool('ping_ip', 'Pings an IP address', { host: z.string().min(1) }, async (args) => {
    if (isIP(args.host) === 0) return failure('Not an IP address');
    const output = execSync(['ping', '-c', '2', args.host].join(' '), { encoding: 'utf-8' });
    return text(output);
  });

  server.tool('dns', 'Resolves a name', { name: z.string().regex(/^[a-z0-9.-]+$/i), type: z.enum(['A', 'AAAA', 'MX', 'TXT']).default('A') }, async ({ name, type }) => {
    return text(await run('dig', ['+short', '-t', type, '-q', name]));
  });

  server.tool('http_get', 'Fetches a service endpoint', { url: z.string().url() }, async ({ url }) => {
    const body = await client.get(url);
    return text(body.slice(0, 20_000));
  });

  server.tool('http_health', 'Health of one of our services', { service: z.enum(['api', 'web', 'queue']) }, async ({ service }) => {
    const body = await client.get(HEALTH[service]);
    return text(body.slice(0, 2_000));
  });

  server.tool('notify', 'Posts a message to a chat webhook', { webhook: z.string(), message: z.string() }, async ({ webhook, message }) => {
    const response = await fetch(webhook, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: message }) });
    return text(`Sent (${response.status})`);
  });

  server.tool('notify_team', 'Posts a message to the chat of a team', { team: z.string(), message: z.string() }, async ({ team, message }) => {
    const webhooks: Record<string, string | undefined> = { platform: process.env.HOOK_PLATFORM, data: process.env.HOOK_DATA };
    const webhook = Object.hasOwn(webhooks, team) ? webhooks[team] : undefined;
    if (!webhook) return failure('Unknown team');
    const response = await fetch(webhook, { method: 'POST', body: JSON.stringify({ text: message }), headers: { 'content-type': 'application/json' } });
    return text(`Sent (${response.status})`);
  });
}
