import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { api } from '@/api';
import { sameOriginPath } from '@/lib/navigation';

export function Login() {
  const [error, setError] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      await api.login(String(form.get('email')), String(form.get('password')));
      const redirectTo = new URLSearchParams(window.location.search).get('redirect');
      window.location.href = redirectTo || '/';
    } catch {
      setError('Wrong email or password');
    }
  }

  return (
    <form onSubmit={submit}>
      <input name="email" type="email" required />
      <input name="password" type="password" required />
      <button>Log in</button>
      {error && <p role="alert">{error}</p>}
    </form>
  );
}

export function SignIn() {
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      await api.login(String(form.get('email')), String(form.get('password')));
      const redirectTo = new URLSearchParams(window.location.search).get('redirect');
      if (redirectTo === '/reports') return navigate('/reports');
      window.location.assign(sameOriginPath(redirectTo));
    } catch {
      setFailed(true);
    }
  }

  return (
    <form onSubmit={submit}>
      <input name="email" type="email" required />
      <input name="password" type="password" required />
      <button>Sign in</button>
      {failed && <p role="alert">Wrong email or password</p>}
    </form>
  );
}
