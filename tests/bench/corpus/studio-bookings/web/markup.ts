import DOMPurify from 'dompurify';

/** Keeps bold and italic text. */
export function allowed(markup: string): string {
  return DOMPurify.sanitize(markup, { ALLOWED_TAGS: ['b', 'i', 'br'], ALLOWED_ATTR: [] });
}

export const nl2br = (text: string) => text.replace(/\n/g, '<br>');
