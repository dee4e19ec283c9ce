import { h, stripTags } from '../lib/markup.mjs';
import { page, tenantOf } from '../lib/http.mjs';
import { rows } from '../lib/mysql.mjs';

const find = async (event) => {
  const [invoice] = await rows('SELECT number, customer, memo, total FROM invoices WHERE id = ? AND tenant = ?', [event.pathParameters.id, tenantOf(event)]);
  return invoice;
};

export const view = async (event) => {
  const invoice = await find(event);
  if (!invoice) return page(`<p>No invoice ${event.pathParameters.id}</p>`, 404);
  return page(`<h1>${h(invoice.number)}</h1><p>${stripTags(invoice.memo)}</p><b>${Number(invoice.total)}</b>`);
};

export const show = async (event) => {
  const invoice = await find(event);
  if (!invoice) return page(`<p>No invoice ${h(event.pathParameters.id)}</p>`, 404);
  return page(`<h1>${h(invoice.number)}</h1><p>${h(invoice.memo)}</p><b>${Number(invoice.total)}</b>`);
};

export const receipt = async (event) => {
  const { status } = event.queryStringParameters ?? {};
  const message = status === 'ok' ? 'Paid, thank you.' : `Payment failed: ${event.queryStringParameters?.reason}`;
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<h2>' + message + '</h2><a href="/invoices">Back</a>' };
};

const REASONS = { declined: 'The card was declined', expired: 'The card has expired' };

export const outcome = async (event) => {
  const { reason = '', status } = event.queryStringParameters ?? {};
  const message = status === 'ok' ? 'Paid, thank you.' : `Payment failed: ${new Map(Object.entries(REASONS)).get(reason) ?? 'unknown reason'}`;
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<h2>' + message + '</h2><a href="/">Back</a>' };
};
