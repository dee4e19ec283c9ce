const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const { z } = require('zod');
const { query } = require('../db');
const { requireUser } = require('../auth');

/** Tools for the chat assistant of the customers; a server for every session. */
function toolsFor(req) {
  const user = requireUser(req);
  const server = new McpServer({ name: 'repair-shop', version: '1.1.0' });
  const text = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

  server.tool('list_bikes', { customerId: z.number().int() }, async ({ customerId }) =>
    text(await query('SELECT id, brand, frame_number FROM bikes WHERE customer_id = ?', [customerId])),
  );

  server.tool('my_bikes', {}, async () =>
    text(await query('SELECT id, brand, frame_number FROM bikes WHERE customer_id = ?', [user.id])),
  );

  server.tool('rename_bike', { bike: z.number().int(), label: z.string().max(60) }, async ({ bike, label }) =>
    text(await query('UPDATE bikes SET label = ? WHERE id = ?', [label, bike])),
  );

  server.tool('retire_bike', { bike: z.number().int() }, async ({ bike }) =>
    text(await query('UPDATE bikes SET retired = 1 WHERE id = ? AND customer_id = ?', [bike, user.id])),
  );

  return server;
}

module.exports = { toolsFor };
