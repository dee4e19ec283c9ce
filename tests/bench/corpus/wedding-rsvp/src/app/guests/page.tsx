import { redirect } from 'next/navigation';
import { couple, guestsOf } from '#/data';
import { removeGuestAction } from './actions';

export default async function GuestsPage() {
  const us = await couple();
  if (!us) redirect('/login');
  const guests = await guestsOf(us.weddingId);
  return (
    <ul>
      {guests.map((guest) => (
        <li key={guest.id}>
          {guest.name}
          <form action={removeGuestAction.bind(null, guest.id)}><button>Remove</button></form>
        </li>
      ))}
    </ul>
  );
}
