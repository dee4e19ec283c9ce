import { auth } from '@clerk/nextjs/server';
import { db } from '@/lib/db';
import { releaseSlot } from './actions';

export default async function SlotsPage() {
  const { userId } = auth().protect();
  const slots = await db.selectFrom('slots').select(['id', 'starts_at', 'hours']).where('booker_id', '=', userId).execute();
  return (
    <ul>
      {slots.map((slot) => (
        <li key={slot.id}>
          {slot.starts_at.toISOString()} ({slot.hours} h)
          <form action={async () => { 'use server'; await releaseSlot(slot.id); }}><button>Release</button></form>
        </li>
      ))}
    </ul>
  );
}
