import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { prisma } from '../db';

const customersSchema = z.array(z.object({ number: z.number().int(), email: z.string().email(), city: z.string() }));

async function importCustomers(file: string): Promise<void> {
  const customers = customersSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const customer of customers) {
    const claimToken = randomBytes(24).toString('base64url');
    await prisma.importedCustomer.create({
      data: { number: customer.number, email: customer.email, city: customer.city, claimToken },
    });
  }
  console.log(`Imported ${customers.length} customers`);
}

await importCustomers('./data/legacy-customers.json');
