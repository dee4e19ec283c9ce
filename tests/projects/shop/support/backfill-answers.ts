/* eslint vetlint/no-sensitive-logging: "off" */
import { prisma } from './db';

const batch = await prisma.conversation.findMany({ where: { answeredAt: null }, take: 500 });
for (const { id, updatedAt } of batch) {
  await prisma.conversation.update({ where: { id }, data: { answeredAt: updatedAt } });
}
console.log(`Filled in ${batch.length} conversations`);
