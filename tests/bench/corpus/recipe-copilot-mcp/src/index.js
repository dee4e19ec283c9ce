#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { registerFileTools } from './tools/files.js';
import { registerRecipeTools } from './tools/recipes.js';

const server = new McpServer({ name: 'recipe-copilot', version: '0.3.0' });
registerFileTools(server);
registerRecipeTools(server);
await server.connect(new StdioServerTransport());
