import { createElement as el } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

interface Ticket { from: string; to: string; seat: string }

export function ticketHtml(ticket: Ticket) {
  const out = ['<html><body><dl>'];
  for (const [key, value] of Object.entries(ticket)) out.push(`<dt>${key}</dt><dd>${value}</dd>`);
  return out.concat('</dl></body></html>').join('');
}

export const ticketMarkup = (ticket: Ticket) =>
  renderToStaticMarkup(el('html', null, el('body', null, el('p', null, `${ticket.from} – ${ticket.to}, seat ${ticket.seat}`))));
