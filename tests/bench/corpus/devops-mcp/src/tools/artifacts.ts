import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';
import { z } from 'zod';
import { inside, ROOT } from '../lib/workspace.js';
import { text } from '../lib/text.js';

interface Bundle { files: { name: string; base64: string }[] }

const bundleUrl = (build: number) => `https://artifacts.courier.example/builds/${build}/bundle.json`;

export function registerArtifactTools(server: McpServer) {
  // Bundles hold generated reports of any contributor's branch
  server.tool('unpack_bundle', 'Unpacks the reports of a build', { build: z.number().int() }, async ({ build }) => {
    const bundle = (await (await fetch(bundleUrl(build))).json()) as Bundle;
    const out = join(ROOT, 'reports', String(build));
    await mkdir(out, { recursive: true });
    for (const { name, base64 } of bundle.files) {
      await writeFile(join(out, name), Buffer.from(base64, 'base64'));
    }
    return text(`${bundle.files.length} files`);
  });

  server.tool('extract_bundle', 'Extracts the reports of a build', { build: z.number().int() }, async ({ build }) => {
    const bundle = (await (await fetch(bundleUrl(build))).json()) as Bundle;
    const folder = join('reports', String(build));
    await mkdir(join(ROOT, folder), { recursive: true });
    for (const { name, base64 } of bundle.files) {
      if (!/^[\w-]+(\.[\w-]+)+$/.test(name)) continue;
      await writeFile(inside(join(folder, name)), Buffer.from(base64, 'base64'));
    }
    return text('done');
  });

  server.tool('clean_reports', 'Removes the reports of a branch', { branch: z.string() }, async ({ branch }) => {
    await rm(join(ROOT, 'reports', branch), { recursive: true, force: true });
    return text('removed');
  });

  server.tool('drop_reports', 'Removes the reports of a branch', { branch: z.string().regex(/^[a-z0-9][a-z0-9-]*$/) }, async ({ branch }) => {
    await rm(join(ROOT, 'reports', branch), { recursive: true });
    return text('removed');
  });

  server.tool('download_tarball', 'Downloads and extracts the sources of a build', { build: z.number().int() }, async ({ build }) => {
    const res = await fetch(`https://artifacts.courier.example/builds/${build}/src.tgz`);
    const file = join(ROOT, `src-${build}.tgz`);
    await pipeline(res.body as never, createWriteStream(file));
    await tar.x({ file, cwd: join(ROOT, 'sources'), strict: true });
    return text('extracted');
  });
}
