const MAP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escape = (value: unknown): string => String(value ?? '').replace(/[&<>"']/g, (char) => MAP[char]);

/** Template tag that escapes its values. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): string {
  return strings.reduce((out, part, i) => out + part + (i < values.length ? escape(values[i]) : ''), '');
}
