import { db } from '~/server/db';
import { undoLast, undoMine } from './actions';

export default async function LedgerPage() {
  const bookings = await db.booking.findMany({ orderBy: { createdAt: 'desc' }, take: 50 });
  return (
    <main>
      <form action={undoLast}><button>Undo</button></form>
      <form action={undoMine}><button>Undo my last booking</button></form>
      <table>
        <tbody>
          {bookings.map((b) => (
            <tr key={b.id}><td>{b.text}</td><td>{(b.cents / 100).toFixed(2)}</td></tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
