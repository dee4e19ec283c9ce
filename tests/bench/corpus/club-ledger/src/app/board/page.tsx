import { db } from '~/server/db';
import { boardMember } from '~/server/policy';

export default async function BoardPage() {
  await boardMember();
  const complaints = await db.complaint.findMany({ orderBy: { createdAt: 'desc' } });
  return (
    <ul>
      {complaints.map((complaint) => (
        <li key={complaint.id}>{complaint.text}</li>
      ))}
    </ul>
  );
}
