const escape = (v: unknown) =>
  String(v).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export function html(strings: TemplateStringsArray, ...values: unknown[]) {
  return strings.reduce((text, part, i) => text + escape(values[i - 1]) + part);
}

export const page = (title: string, body: string) => `<!doctype html><title>${escape(title)}</title><body>${body}</body>`;
