import DOMPurify from 'dompurify';

const esc = (s) => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

// Marks the words of the search in a text
export function markWords(text, words) {
  return words.reduce((out, word) => (word ? out.split(word).join(`<mark>${word}</mark>`) : out), text);
}

export function markEscaped(text, words) {
  return words.map(esc).reduce((out, word) => (/^[a-z]{3,}$/i.test(word) ? out.split(word).join(`<mark>${word}</mark>`) : out), esc(text));
}

export const clean = (html) => ({ __html: DOMPurify.sanitize(html, { ALLOWED_TAGS: ['b', 'i', 'em', 'strong', 'p', 'br', 'ul', 'li'] }) });
