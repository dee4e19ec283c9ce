import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { StatusClient } from '../lib/statusClient.js';
import { text } from '../lib/text.js';

const ENVIRONMENTS = {
  staging: 'https://staging.courier.example',
  production: 'https://www.courier.example',
} as const;

export function registerStatusTools(server: McpServer) {
  const client = new StatusClient();

  server.tool('http_check', 'Checks an endpoint and returns its body', { url: z.string().url() }, async ({ url }) => {
    return text(await client.get(url));
  });

  server.tool('health', 'Asks the health endpoint of an environment', { environment: z.enum(['staging', 'production']) }, async ({ environment }) => {
    return text(await client.get(`${ENVIRONMENTS[environment]}/healthz`));
  });

  server.tool('api_get', 'Reads a path of the deploy API', { path: z.string().default('/v1/deployments') }, async ({ path }) => {
    const url = `https://deploy.courier.example${path}`;
    return text(await client.get(url, { authorization: `Bearer ${process.env.DEPLOY_TOKEN}` }));
  });

  server.tool('deployments', 'Reads a resource of the deploy API', { path: z.string().regex(/^[a-z0-9/-]+$/) }, async ({ path }) => {
    const url = `https://deploy.courier.example/v1/${path}`;
    return text(await client.get(url, { authorization: `Bearer ${process.env.DEPLOY_TOKEN}` }, 'no-store'));
  });
}
