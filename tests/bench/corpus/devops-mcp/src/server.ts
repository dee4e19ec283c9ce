#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { registerGitTools } from './tools/git.js';
import { registerLogTools } from './tools/logs.js';
import { registerRunTools } from './tools/runs.js';
import { registerStatusTools } from './tools/status.js';
import { registerTransformTools } from './tools/transform.js';
import { registerArtifactTools } from './tools/artifacts.js';

const server = new McpServer({ name: 'devops', version: '0.3.1' });

registerGitTools(server);
registerLogTools(server);
registerRunTools(server);
registerStatusTools(server);
registerTransformTools(server);
registerArtifactTools(server);

await server.connect(new StdioServerTransport());
