import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { grepAttachments, searchKnowledge } from './search.js';
import { listTickets, listTicketsByState } from './tickets.js';

const server = new Server({ name: 'support-inbox', version: '1.0.0' }, { capabilities: { tools: {} } });

const tools = {
  list_tickets: { run: listTickets, fields: ['filter'] },
  list_tickets_by_state: { run: listTicketsByState, fields: ['state', 'limit'] },
  grep_attachments: { run: grepAttachments, fields: ['term'] },
  search_knowledge: { run: searchKnowledge, fields: ['term'] },
};

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: Object.entries(tools).map(([name, { fields }]) => ({
    name,
    inputSchema: { type: 'object', properties: Object.fromEntries(fields.map((f) => [f, { type: ['string', 'number'] }])) },
  })),
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const tool = Object.hasOwn(tools, params.name) ? tools[params.name] : null;
  if (!tool) return { isError: true, content: [{ type: 'text', text: 'Unknown tool' }] };
  const result = await tool.run(params.arguments ?? {});
  return { content: [{ type: 'text', text: typeof result === 'string' ? result : JSON.stringify(result) }] };
});

await server.connect(new StdioServerTransport());
