import { McpAgent } from 'agents/mcp';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Bindings } from './bindings';
import { preview } from './mcpPreview';

const text = (value: unknown) => ({ content: [{ type: 'text' as const, text: typeof value === 'string' ? value : JSON.stringify(value) }] });

export class LockerMcp extends McpAgent<Bindings, unknown, { userId: string }> {
  server = new McpServer({ name: 'link-locker', version: '0.2.0' });

  async init() {
    this.server.tool('read_drop', { key: z.string() }, async ({ key }) => {
      const object = await this.env.DROPS.get(key);
      return text(object ? await object.text() : 'Not found');
    });

    this.server.tool('read_my_drop', { checksum: z.string().regex(/^[0-9a-f]{64}$/) }, async ({ checksum }) => {
      const object = await this.env.DROPS.get(`${this.props.userId}/${checksum}`);
      return text(object ? await object.text() : 'Not found');
    });

    this.server.tool('top_links', { order: z.string().default('n DESC') }, async ({ order }) => {
      const { results } = await this.env.DB.prepare('SELECT link, count(*) AS n FROM clicks GROUP BY link ORDER BY ' + order).all();
      return text(results);
    });

    this.server.tool('top_countries', { ascending: z.boolean().default(false) }, async ({ ascending }) => {
      const { results } = await this.env.DB.prepare('SELECT country, count(*) AS n FROM clicks GROUP BY country ORDER BY n ' + (ascending ? 'ASC' : 'DESC')).all();
      return text(results);
    });

    this.server.tool('preview', { url: z.string() }, async ({ url }) => text(await preview(url)));
  }
}
