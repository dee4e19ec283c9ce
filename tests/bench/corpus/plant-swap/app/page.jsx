import { addPlant } from '@/app/actions/plants';
import { getGardener } from '@/lib/current';
import { plantRepository } from '@/lib/plants';

export default async function Home() {
  const me = await getGardener();
  if (!me) return <p>Sign in to offer a plant.</p>;
  const plants = await plantRepository.byOwner(me.id);
  return (
    <main>
      <form action={addPlant}><input name="name" /><input name="contact" /><button>Offer</button></form>
      <ul>{plants.map((p) => <li key={String(p._id)}>{p.name}</li>)}</ul>
    </main>
  );
}
