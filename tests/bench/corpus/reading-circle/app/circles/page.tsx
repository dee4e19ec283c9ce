import { eq } from 'drizzle-orm';
import { circles, db } from '~/db';

export default async function CirclesPage() {
  const rows = await db.select().from(circles).where(eq(circles.hidden, false));
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>{row.name}</li>
      ))}
    </ul>
  );
}
