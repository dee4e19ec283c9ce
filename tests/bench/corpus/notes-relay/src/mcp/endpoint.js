import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { notes } from '../mongo.js';
import { dropAttachments, dropDrafts } from './files.js';

function server() {
  const relay = new McpServer({ name: 'notes-relay', version: '0.7.1' });
  const text = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

  relay.tool('filter_notes', { predicate: z.string().describe('JavaScript condition over `this`') }, async (args) =>
    text(await notes.find({ $where: args.predicate }).limit(20).toArray()),
  );

  relay.tool('find_notes', { words: z.string().max(100) }, async (args) => text(await notes.find({ $text: { $search: args.words } }).limit(20).toArray()));

  relay.tool('drop_attachments', { folder: z.string() }, async ({ folder }) => text(await dropAttachments(folder)));
  relay.tool('drop_drafts', { folder: z.string() }, async ({ folder }) => text(await dropDrafts(folder)));
  return relay;
}

export async function mcp(req, res) {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server().connect(transport);
  await transport.handleRequest(req, res);
}
