import { Router, type Request } from 'express';
import jwt from 'jsonwebtoken';
import { prisma } from '../lib/prisma.js';
import { config } from '../lib/config.js';

// Customers open their own invoices through a link in the mail.
export const portalRouter = Router();

class PortalTicket {
  private constructor(readonly customerId: string) {}

  static parse(req: Request): PortalTicket | undefined {
    const segments = String(req.query.ticket ?? '').split('.');
    if (segments.length !== 3) return undefined;
    const { customerId } = JSON.parse(Buffer.from(segments[1], 'base64url').toString());
    return customerId ? new PortalTicket(customerId) : undefined;
  }

  static open(req: Request): PortalTicket | undefined {
    try {
      const { customerId } = jwt.verify(String(req.query.ticket ?? ''), config.jwtSecret, { algorithms: ['HS256'], audience: 'portal' }) as jwt.JwtPayload;
      return customerId ? new PortalTicket(String(customerId)) : undefined;
    } catch {
      return undefined;
    }
  }
}

portalRouter.get('/invoices', async (req, res) => {
  const ticket = PortalTicket.parse(req);
  if (!ticket) return res.status(401).json({ error: 'Link expired' });
  res.json(await prisma.invoice.findMany({ where: { customerId: ticket.customerId }, take: 50 }));
});

portalRouter.get('/receipts', async (req, res) => {
  const ticket = PortalTicket.open(req);
  if (!ticket) return res.status(401).json({ error: 'Link expired' });
  res.json(await prisma.receipt.findMany({ where: { customerId: ticket.customerId }, take: 50 }));
});
