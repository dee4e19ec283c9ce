#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { program } from 'commander';
import Anthropic from '@anthropic-ai/sdk';
import { quote } from 'shell-quote';
import { sh } from './lib/shell.js';

const anthropic = new Anthropic();

async function ask(prompt: string): Promise<string> {
  const message = await anthropic.messages.create({
    model: 'claude-3-5-sonnet-latest',
    max_tokens: 400,
    messages: [{ role: 'user', content: prompt }],
  });
  const block = message.content[0];
  return block.type === 'text' ? block.text.trim() : '';
}

program.command('do <task...>').description('Lets the model write a shell command and runs it').action(async (task: string[]) => {
  const command = await ask(`Answer with one bash command only. Task: ${task.join(' ')}`);
  console.log(`> ${command}`);
  console.log(await sh(command));
});

const ACTIONS: Record<string, string> = {
  disk: 'df -h',
  memory: 'free -m',
  pods: 'kubectl get pods -A',
};

program.command('check <task...>').description('Lets the model choose one of the checks').action(async (task: string[]) => {
  const choice = await ask(`Answer with one of ${Object.keys(ACTIONS).join(', ')}. Task: ${task.join(' ')}`);
  const command = Object.hasOwn(ACTIONS, choice) ? ACTIONS[choice] : ACTIONS.disk;
  console.log(await sh(command, { timeout: 5_000 }));
});

program.command('ssh-all <hosts> <command...>').description('Runs a command on several hosts').action(async (hosts: string, command: string[]) => {
  for (const host of hosts.split(',')) {
    const child = spawn('ssh', ['-o', 'BatchMode=yes', '--', host, quote(command)], { stdio: 'inherit' });
    await new Promise((resolve) => child.on('close', resolve));
  }
});

program.parseAsync();
