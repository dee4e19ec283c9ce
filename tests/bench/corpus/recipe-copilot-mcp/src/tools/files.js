import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { insideNotes, NOTES_DIR } from '../lib/paths.js';
import { run, sh } from '../lib/shell.js';

const text = (value) => ({ content: [{ type: 'text', text: value }] });

export function registerFileTools(server) {
  server.tool('read_note', 'Read a cooking note', { name: z.string() }, async ({ name }) => {
    const body = await readFile(path.join(NOTES_DIR, name), 'utf8');
    return text(body);
  });

  server.tool('open_note', 'Open a note for editing', { name: z.string() }, async ({ name }) => {
    const body = await readFile(insideNotes(name), 'utf8');
    return text(body);
  });

  server.tool('save_shopping_list', 'Save the shopping list of a week', { week: z.number().int().min(1).max(53), items: z.array(z.string()) }, async ({ week, items }) => {
    await writeFile(path.join(NOTES_DIR, `week-${week}.txt`), items.join('\n'));
    return text('Saved');
  });

  server.tool('resize_photo', 'Resize a photo', { file: z.string(), width: z.number() }, async (args) => {
    const out = await sh(['convert', args.file, '-resize', `${args.width}x`, `thumb-${args.width}.jpg`].join(' '));
    return text(out || 'done');
  });

  server.tool('shrink_photo', 'Shrink a photo', { file: z.string().regex(/^[a-z0-9][a-z0-9_-]*\.jpg$/), width: z.number().int().max(4000) }, async (args) => {
    const out = await run('convert', [args.file, '-resize', `${args.width}x`, `thumb-${args.width}.jpg`]);
    return text(out || 'done');
  });
}
