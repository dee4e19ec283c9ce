import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { S3Event } from 'aws-lambda';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { execSync } from 'node:child_process';
import { body, ok, type Event, type Result } from '@lib/http';
import { pdfFrom, zipFolder } from '@lib/proc';

const s3 = new S3Client({});
const TEMPLATES = '/var/task/templates';

export async function invoice(event: Event): Promise<Result> {
  const { margin = '10', size = 'A4' } = event.queryStringParameters ?? {};
  const file = await pdfFrom('/tmp/invoice.html', { 'page-size': size, 'margin-top': margin });
  return { statusCode: 200, isBase64Encoded: true, headers: { 'content-type': 'application/pdf' }, body: (await readFile(file)).toString('base64') };
}

export async function packingSlip(event: Event): Promise<Result> {
  const { margin = '10', size = 'A4' } = event.queryStringParameters ?? {};
  if (!['A4', 'A5', 'Letter'].includes(size)) return ok({ error: 'Unknown size' }, 400);
  const slip = await pdfFrom('/tmp/slip.html', { 'page-size': size, 'margin-top': String(parseInt(margin, 10) || 10) });
  return { statusCode: 200, isBase64Encoded: true, headers: { 'content-type': 'application/pdf' }, body: (await readFile(slip)).toString('base64') };
}

// Makes a thumbnail of every photo that arrives in the bucket
export async function onPhoto(event: S3Event) {
  for (const { s3: record } of event.Records) {
    const key = decodeURIComponent(record.object.key.replace(/\+/g, ' '));
    const object = await s3.send(new GetObjectCommand({ Bucket: record.bucket.name, Key: key }));
    await writeFile('/tmp/source', await object.Body!.transformToByteArray());
    execSync(`convert /tmp/source -resize 320x320 "/tmp/thumb-${path.basename(key)}"`);
  }
}

export async function onLogo(event: S3Event) {
  for (const { s3: record } of event.Records) {
    const key = decodeURIComponent(record.object.key.replace(/\+/g, ' '));
    const object = await s3.send(new GetObjectCommand({ Bucket: record.bucket.name, Key: key }));
    await writeFile('/tmp/logo', await object.Body!.transformToByteArray());
    execSync(`convert /tmp/logo -resize 320x320 /tmp/thumb-${record.object.sequencer.replace(/[^0-9A-F]/gi, '')}.png`);
  }
}

export async function pack(): Promise<Result> {
  return ok({ code: await zipFolder('/tmp/export', 'export.zip') });
}

export async function template(event: Event): Promise<Result> {
  const name = event.pathParameters?.name ?? 'default';
  const source = await readFile(path.join(TEMPLATES, decodeURIComponent(name)), 'utf8');
  return ok({ source });
}

export async function sampleTemplate(event: Event): Promise<Result> {
  const name = event.pathParameters?.name ?? 'default';
  const known: Record<string, string> = { default: 'default.hbs', winter: 'winter.hbs' };
  if (!Object.hasOwn(known, name)) return ok({ error: 'Not found' }, 404);
  const sample = await readFile(path.join(TEMPLATES, known[name]), 'utf8');
  return ok({ source: sample });
}

export async function saveDraft(event: Event): Promise<Result> {
  const { folder, content } = body(event);
  const target = path.normalize(`/tmp/drafts/${folder}/draft.json`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify(content));
  return ok({ saved: true });
}

export async function saveNote(event: Event): Promise<Result> {
  const { folder, text } = body(event);
  const target = path.normalize(`/tmp/notes/${folder}/note.json`);
  if (!target.startsWith('/tmp/notes/')) return ok({ error: 'Bad folder' }, 400);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify({ text: String(text) }));
  return ok({ saved: true });
}

export function logo() {
  return createReadStream(path.join(TEMPLATES, 'logo.png'));
}
