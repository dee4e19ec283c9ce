import { collection } from '@/lib/mongo';
import { readSession } from '@/lib/session';
import { createHabit } from '@/app/actions/habits';
import { signOutAction } from '@/app/actions/auth';

export default async function Home() {
  const { memberId } = await readSession();
  if (!memberId) return <a href="/sign-in">Sign in to see your habits</a>;
  const habits = await (await collection('habits')).find({ owner: memberId }).toArray();
  return (
    <main>
      <ul>{habits.map((habit) => <li key={String(habit._id)}>{habit.name}: {habit.days.length} days</li>)}</ul>
      <form action={createHabit}><input name="name" /><button>Add</button></form>
      <form action={signOutAction}><button>Sign out</button></form>
    </main>
  );
}
