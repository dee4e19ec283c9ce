import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { complete } from './client.js';

const purify = createDOMPurify(new JSDOM('').window);
const page = (body) => `<!doctype html><html><body>${body}</body></html>`;

export async function storyPage(title) {
  const story = await complete('You write the story behind a dish, in Markdown.', title);
  return page(marked.parse(story));
}

export async function tipsPage(title) {
  const tips = await complete('You write cooking tips, in Markdown.', title);
  return page(purify.sanitize(marked.parse(tips)));
}
