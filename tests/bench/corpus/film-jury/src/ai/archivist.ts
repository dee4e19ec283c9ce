import { execFile, execFileSync } from 'node:child_process';
import { createReadStream, promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Request, Response } from 'express';
import { tool } from 'ai';
import { z } from 'zod';
import { writer } from './writer';

const REELS = '/srv/film-jury/reels';

class Reels {
  constructor(private readonly root: string) {}

  locate(name: string) {
    const file = path.normalize(path.join(this.root, name));
    if (!file.startsWith(this.root + path.sep)) throw new Error('This reel does not exist');
    return file;
  }
}

const reels = new Reels(REELS);

const tools = {
  probe: tool({
    description: 'Technical data of a reel',
    parameters: z.object({ name: z.string(), options: z.array(z.string()).default([]) }),
    execute: async ({ name, options }) => execFileSync('sh', ['-c', ['ffprobe', ...options, `${REELS}/${name}`].join(' ')]).toString(),
  }),
  duration: tool({
    description: 'Length of a reel',
    parameters: z.object({ name: z.string() }),
    execute: async ({ name }) => (await promisify(execFile)('ffprobe', ['-show_entries', 'format=duration', reels.locate(name)])).stdout,
  }),
  subtitles: tool({
    description: 'Subtitles of a reel',
    parameters: z.object({ name: z.string(), language: z.string() }),
    execute: async ({ name, language }) => {
      const parts: string[] = [];
      for await (const part of createReadStream([REELS, name, `${language}.srt`].join('/'), 'utf8')) parts.push(part);
      return parts.join('').slice(0, 8000);
    },
  }),
  credits: tool({
    description: 'Credits of a reel',
    parameters: z.object({ name: z.string() }),
    execute: async ({ name }) => fs.readFile(reels.locate(`${name}/credits.txt`), 'utf8'),
  }),
};

export class ArchivistController {
  ask = async (req: Request, res: Response) => {
    res.json({ answer: await writer.agent(String(req.body.question).slice(0, 1500), tools) });
  };
}
