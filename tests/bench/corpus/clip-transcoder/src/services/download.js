import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { newOutput } from './clipStore.js';

const PARTNERS = new Set(['cdn.stockfootage.example', 'media.newsroom.example']);

export async function assertPublicUrl(raw) {
  const { protocol, hostname } = new URL(raw);
  if (protocol === 'https:' && PARTNERS.has(hostname)) return;
  throw Object.assign(new Error('This source is not enabled'), { statusCode: 400 });
}

export async function downloadTo(url, extension) {
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok) throw new Error(`Download failed with ${response.status}`);
  const file = newOutput(extension);
  await pipeline(response.body, createWriteStream(file));
  return file;
}
