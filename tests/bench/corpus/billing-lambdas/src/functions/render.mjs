import { exec, execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import path from 'node:path';
import { json } from '../lib/http.mjs';

const TEMPLATES = path.join(process.env.LAMBDA_TASK_ROOT ?? '.', 'templates');
const sh = promisify(exec);
const file = promisify(execFile);

// Started by S3 when an invoice document arrives in the inbox bucket
export const toPdf = async (event) => {
  for (const record of event.Records) {
    const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
    await sh(`libreoffice --headless --convert-to pdf --outdir /tmp/out "/mnt/inbox/${key}"`);
  }
};

export const toPdfDirect = async (event) => {
  for (const record of event.Records) {
    const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
    await file('libreoffice', ['--headless', '--convert-to', 'pdf', '--outdir', '/tmp/out', path.join('/mnt/inbox', path.basename(key))]);
  }
};

export const template = async (event) => {
  const { lang = 'en', name = 'invoice' } = event.queryStringParameters ?? {};
  const source = await readFile(`${TEMPLATES}/${lang}/${name}.hbs`, 'utf8');
  return json(200, { source });
};

const LANGS = new Set(['en', 'de', 'es']);
const NAMES = new Set(['invoice', 'reminder', 'quote']);

export const templateSource = async (event) => {
  const { lang = 'en', name = 'invoice' } = event.queryStringParameters ?? {};
  if (!LANGS.has(lang) || !NAMES.has(name)) return json(404, { error: 'No such template' });
  const text = await readFile(`${TEMPLATES}/${lang}/${name}.hbs`, 'utf8');
  return json(200, { text });
};

export const attachment = async (event) => {
  const name = event.pathParameters.proxy.replaceAll('..', '');
  const data = await readFile(path.resolve('/mnt/attachments', name));
  return { statusCode: 200, isBase64Encoded: true, body: data.toString('base64') };
};

export const attachmentFile = async (event) => {
  const name = event.pathParameters.proxy;
  const full = path.resolve('/mnt/attachments', name);
  if (path.dirname(full) !== '/mnt/attachments') return json(404, { error: 'Not found' });
  const data = await readFile(full);
  return { statusCode: 200, isBase64Encoded: true, body: data.toString('base64') };
};
