import { prisma } from '../db';

if (process.env.NODE_ENV === 'production') {
  throw new Error('Never seed the real help desk');
}
const { count } = await prisma.conversation.createMany({
  data: [
    { subject: 'Where is my parcel?', customerId: 'demo-1' },
    { subject: 'The cup arrived broken', customerId: 'demo-2' },
  ],
});
console.log(`Seeded ${count} conversations`);
