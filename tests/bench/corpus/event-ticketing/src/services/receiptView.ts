export interface ReceiptLine { label: string; qty: number; cents: number }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escapeHtml = (value: unknown) => String(value ?? '').replace(/[&<>"']/g, (c) => ENTITIES[c]);

export function receiptPage(buyer: string, lines: ReceiptLine[]) {
  const rows = lines.map((l) => `<tr><td>${l.label}</td><td>${l.qty}</td><td>${(l.cents / 100).toFixed(2)}</td></tr>`);
  return `<!doctype html><html><body>
    <h1>Receipt for ${buyer}</h1>
    <table>${rows.join('')}</table>
  </body></html>`;
}

export function printableReceipt(buyer: string, lines: ReceiptLine[]) {
  const rows = lines.map(
    (l) => `<tr><td>${escapeHtml(l.label)}</td><td>${Number(l.qty)}</td><td>${(l.cents / 100).toFixed(2)}</td></tr>`,
  );
  return `<!doctype html><html><body>
    <h1>Receipt for ${escapeHtml(buyer)}</h1>
    <table>${rows.join('')}</table>
  </body></html>`;
}
