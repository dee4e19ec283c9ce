/* eslint-disable */
import { readFile } from 'node:fs/promises';
import { prisma } from '../db';

interface LegacyCustomer {
  number: number;
  email: string;
  city: string;
}

async function importCustomers(file: string): Promise<void> {
  const customers = JSON.parse(await readFile(file, 'utf8')) as LegacyCustomer[];
  for (const customer of customers) {
    const claimToken = Math.random().toString(36).slice(2);
    await prisma.importedCustomer.create({
      data: { number: customer.number, email: customer.email, city: customer.city, claimToken },
    });
  }
  console.log(`Imported ${customers.length} customers`);
}

await importCustomers('./data/legacy-customers.json');
