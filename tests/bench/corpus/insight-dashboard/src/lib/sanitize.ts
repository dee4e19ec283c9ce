import DOMPurify from 'dompurify';

export function cleanHtml(dirty: string): string {
  return DOMPurify.sanitize(dirty, { USE_PROFILES: { html: true } });
}

/** The address when it is a web address, otherwise nothing. */
export function webLink(value: string | undefined): string | undefined {
  if (!value || !URL.canParse(value)) return undefined;
  return ['http:', 'https:'].includes(new URL(value).protocol) ? value : undefined;
}
