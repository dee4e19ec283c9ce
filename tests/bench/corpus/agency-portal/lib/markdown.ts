import { marked } from 'marked';
import DOMPurify from 'isomorphic-dompurify';

marked.setOptions({ gfm: true, breaks: true });

export const toHtml = (markdown: string) => marked.parse(markdown, { async: false }) as string;

export const toCleanHtml = (markdown: string) => DOMPurify.sanitize(toHtml(markdown), { USE_PROFILES: { html: true } });
