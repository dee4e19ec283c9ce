import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

const PLACES = new Map([['entries', '/'], ['snippet', '/snippet']]);

async function signIn(form) {
  const res = await fetch('/login', { method: 'POST', body: new FormData(form) });
  if (!res.ok) return false;
  sessionStorage.setItem('fw.token', (await res.json()).token);
  return true;
}

export function Login() {
  const [params] = useSearchParams();
  const [error, setError] = useState('');
  const navigate = useNavigate();

  async function onSubmit(event) {
    event.preventDefault();
    if (!(await signIn(event.currentTarget))) return setError('Wrong password');
    window.location.href = params.get('redirect') || '/';
  }

  async function onQuick(event) {
    event.preventDefault();
    if (!(await signIn(event.currentTarget.form))) return setError('Wrong password');
    navigate(PLACES.get(params.get('redirect')) ?? '/', { replace: true });
  }

  return (
    <form onSubmit={onSubmit}>
      <input name="email" type="email" />
      <input name="password" type="password" />
      <button>Sign in</button>
      <button type="button" onClick={onQuick}>Sign in and return</button>
      {error && <p role="alert">{error}</p>}
    </form>
  );
}
