import { prisma } from '../lib/prisma.js';

export class InvoiceService {
  async get(id: string) {
    return prisma.invoice.findUnique({ where: { id }, include: { lines: true, customer: true } });
  }

  async getOwned(id: string, ownerId: string) {
    return prisma.invoice.findFirst({ where: { id, ownerId }, include: { lines: true, customer: true } });
  }

  async list(ownerId: string) {
    return prisma.invoice.findMany({ where: { ownerId }, orderBy: { issuedAt: 'desc' }, take: 100 });
  }

  async total(id: string) {
    const lines = await prisma.invoiceLine.findMany({ where: { invoiceId: id } });
    return lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0);
  }
}

export const invoiceService = new InvoiceService();
