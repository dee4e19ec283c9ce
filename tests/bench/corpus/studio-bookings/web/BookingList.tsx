import { useEffect, useState } from 'preact/hooks';
import { allowed, nl2br } from './markup';

interface Booking {
  _id: string;
  guest: string;
  notes: string;
  site?: string;
}

export function BookingList() {
  const [bookings, setBookings] = useState<Booking[]>([]);
  useEffect(() => {
    fetch('/api/bookings/find', { method: 'POST' })
      .then((response) => response.json())
      .then(setBookings);
  }, []);

  return (
    <table>
      {bookings.map((booking) => (
        <tr key={booking._id}>
          <td>{booking.guest}</td>
          <td dangerouslySetInnerHTML={{ __html: nl2br(booking.notes) }} />
          <td dangerouslySetInnerHTML={{ __html: allowed(nl2br(booking.notes)) }} />
        </tr>
      ))}
    </table>
  );
}
