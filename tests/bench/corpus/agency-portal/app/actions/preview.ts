'use server';

import { mustBeClient } from '@/lib/session';
import { readTitle } from '@/lib/preview';

const BOARDS: Record<string, string> = {
  figma: 'https://www.figma.com/api/oembed',
  miro: 'https://miro.com/api/v1/oembed',
};

export async function linkPreview(_prev: unknown, formData: FormData) {
  await mustBeClient();
  const link = formData.get('link') as string;
  return { title: await readTitle(link) };
}

export async function boardPreview(_prev: unknown, formData: FormData) {
  await mustBeClient();
  const endpoint = BOARDS[String(formData.get('board'))];
  if (!endpoint?.startsWith('https://')) return { title: null };
  const query = new URLSearchParams({ url: String(formData.get('link')) });
  return { title: await readTitle(`${endpoint}?${query}`) };
}
