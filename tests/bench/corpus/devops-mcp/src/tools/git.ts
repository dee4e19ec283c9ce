import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { execa, $ } from 'execa';
import { z } from 'zod';
import { run, runFile } from '../lib/run.js';
import { ROOT } from '../lib/workspace.js';
import { text } from '../lib/text.js';

const branchName = z.string().regex(/^[A-Za-z0-9][\w./-]{0,100}$/);

export function registerGitTools(server: McpServer) {
  server.tool('git_log', 'Shows the history of a branch', { branch: z.string(), author: z.string().optional() }, async ({ branch, author }) => {
    const flags = ['--oneline', '-n', '50'];
    if (author) flags.push(`--author="${author}"`);
    return text(run(['git', 'log', ...flags, branch].join(' ')));
  });

  server.tool('git_history', 'Shows the commits of a branch', { branch: branchName, author: z.string().optional() }, async ({ branch, author }) => {
    const flags = ['--oneline', '-n', '50'];
    if (author) flags.push(`--author=${author}`);
    return text(runFile('git', ['log', ...flags, branch, '--']));
  });

  server.tool('git_commit', 'Commits the staged changes', { message: z.string() }, async ({ message }) => {
    const escaped = message.replace(/"/g, '\\"');
    const { stdout } = await execa(`git commit -m "${escaped}"`, { shell: true, cwd: ROOT });
    return text(stdout);
  });

  server.tool('git_save', 'Commits everything that is staged', { message: z.string() }, async ({ message }) => {
    const { stdout } = await $({ cwd: ROOT })`git commit -m ${message}`;
    return text(stdout);
  });

  server.tool('git_clone', 'Clones a repository into the workspace', { repository: z.string(), folder: z.string().regex(/^[\w-]+$/) }, async ({ repository, folder }) => {
    return text(runFile('git', ['clone', '--depth', '1', repository, folder]));
  });

  server.tool('git_fetch_repo', 'Clones a repository of the organisation', { repository: z.string().regex(/^[\w.-]+$/), folder: z.string().regex(/^\w[\w-]*$/) }, async ({ repository, folder }) => {
    return text(runFile('git', ['clone', '--depth', '1', '--', `https://github.com/acme-courier/${repository}.git`, folder]));
  });

  server.tool('git_status', 'Shows the working tree', {}, async () => text(run('git status --short --branch')));
}
