import { createHmac, timingSafeEqual } from 'node:crypto';
import config from '../config.js';
import { invoices } from '../repositories/invoices.js';

// Links in reminder mails carry a small ticket: base64(json).hmac
const read = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());

const openTicket = (ticket) => {
  const [body] = String(ticket).split('.');
  const data = read(body);
  return data.exp > Date.now() ? data : null;
};

const openSignedTicket = (ticket) => {
  const [body = '', mac = ''] = String(ticket).split('.');
  const expected = createHmac('sha256', config.jwtSecret).update(body).digest();
  const actual = Buffer.from(mac, 'base64url');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const contents = read(body);
  return contents.exp > Date.now() ? contents : null;
};

export default async function portalRoutes(app) {
  app.get('/invoice', async (request, reply) => {
    const ticket = openTicket(request.query.ticket);
    if (!ticket) return reply.code(403).send();
    return invoices.byId(ticket.invoiceId);
  });

  app.get('/statement', async (request, reply) => {
    const ticket = openSignedTicket(request.query.ticket);
    if (!ticket) return reply.code(403).send();
    return invoices.byId(ticket.invoiceId);
  });
}
