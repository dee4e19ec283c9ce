'use client';

import { useEffect, useState } from 'react';

interface Club {
  id: string;
  name: string;
  website: string;
}

export function ClubLinks({ childId }: { childId: string }) {
  const [clubs, setClubs] = useState<Club[]>([]);
  useEffect(() => {
    fetch(`/api/children/${encodeURIComponent(childId)}/clubs`).then((r) => r.json()).then(setClubs);
  }, [childId]);

  return (
    <ul>
      {clubs.map((club) => (
        <li key={club.id}>{club.name}</li>
      ))}
    </ul>
  );
}
