import DOMPurify from 'dompurify';
import { supabase } from './supabase';

async function askForTeaser(eventId: string): Promise<string> {
  const { data } = await supabase.functions.invoke('teaser', { body: { eventId } });
  return data.completion.choices[0].message.content;
}

export async function showTeaser(eventId: string) {
  const teaser = await askForTeaser(eventId);
  document.getElementById('teaser')?.insertAdjacentHTML('beforeend', teaser);
}

export async function showPressText(eventId: string) {
  const teaser = await askForTeaser(eventId);
  document.getElementById('press')?.insertAdjacentHTML('beforeend', DOMPurify.sanitize(teaser));
}

export function rememberLanguage(language: 'de' | 'en') {
  document.cookie = `door_lang=${language}; path=/; max-age=31536000; samesite=lax`;
}
