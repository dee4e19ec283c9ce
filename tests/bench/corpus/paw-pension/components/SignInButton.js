import { useRouter } from 'next/router';

export function SignInButton({ email, password }) {
  const router = useRouter();

  async function signIn() {
    const res = await fetch('/api/walkers/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
    const { token } = await res.json();
    document.cookie = `walker_token=${token}; path=/; max-age=1209600`;
    router.push('/walks');
  }

  async function signInWithCookie() {
    await fetch('/api/walkers/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
    document.cookie = 'seen_intro=1; path=/; max-age=31536000';
    router.push('/walks');
  }

  return (
    <>
      <button onClick={signIn}>Sign in</button>
      <button onClick={signInWithCookie}>Stay signed in</button>
    </>
  );
}
