import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { pool } from '../lib/mysql.js';
import { text } from '../lib/reply.js';

export function registerDatabaseTools(server: McpServer) {
  server.tool('find_host', 'Finds hosts of the inventory', { tag: z.string(), region: z.string().optional() }, async ({ tag, region }) => {
    const where = [`tag = '${tag}'`, region && `region = '${region}'`].filter(Boolean).join(' AND ');
    const [hosts] = await pool.query('SELECT name, ip, region FROM hosts WHERE ' + where);
    return text(hosts);
  });

  server.tool('list_hosts', 'Lists hosts of the inventory', { tag: z.string(), region: z.string().optional() }, async ({ tag, region }) => {
    const where = ['tag = ?', region && 'region = ?'].filter(Boolean).join(' AND ');
    const [hosts] = await pool.query(`SELECT name, ip, region FROM hosts WHERE ${where}`, [tag, region].filter(Boolean));
    return text(hosts);
  });

  server.tool('host_column', 'One column of all hosts', { column: z.string() }, async ({ column }) => {
    const [values] = await pool.query('SELECT ?? AS value FROM hosts ORDER BY name LIMIT 500', [column]);
    return text(values);
  });
}
