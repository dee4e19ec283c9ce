import sanitizeHtml from 'sanitize-html';
import { useNotices } from './useNotices';

const RULES = { allowedTags: ['p', 'b', 'i', 'ul', 'li', 'a'], allowedAttributes: { a: ['href'] }, allowedSchemes: ['https', 'mailto'] };

export function NoticeBoard() {
  const notices = useNotices();
  const render = (html) => ({ __html: html });
  return notices.map((n) => <article key={n.id} dangerouslySetInnerHTML={render(n.body)} />);
}

export function NoticeList() {
  const notices = useNotices();
  const render = (html) => ({ __html: sanitizeHtml(html, RULES) });
  return notices.map((n) => <li key={n.id} dangerouslySetInnerHTML={render(n.body)} />);
}
