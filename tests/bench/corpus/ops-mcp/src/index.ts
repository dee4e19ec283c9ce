#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { registerGitTools } from './tools/git.js';
import { registerNetworkTools } from './tools/network.js';
import { registerFileTools } from './tools/files.js';
import { registerMetricTools } from './tools/metrics.js';
import { registerDatabaseTools } from './tools/database.js';

const server = new McpServer({ name: 'ops-mcp', version: '0.3.1' });

registerGitTools(server);
registerNetworkTools(server);
registerFileTools(server);
registerMetricTools(server);
registerDatabaseTools(server);

await server.connect(new StdioServerTransport());
