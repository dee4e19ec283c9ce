import escapeHtml from 'escape-html';

export function page(title: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

export function safePage(title: string, text: string): string {
  return page(escapeHtml(title), `<p>${escapeHtml(text)}</p>`);
}
