'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useId, useState, type FormEvent } from 'react';
import { signIn } from '@/app/actions/account';
import { safeReturnPath } from '@/lib/return-path';

const fields = { email: 'E-mail address', password: 'Password' };

export function SignInForm() {
  const router = useRouter();
  const params = useSearchParams();
  const id = useId();
  const [error, setError] = useState<string | null>(null);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const result = await signIn(new FormData(event.currentTarget));
    if (!result.ok) {
      setError('The address or the password is wrong.');
      return;
    }
    router.push(safeReturnPath(params.get('returnTo')));
  }

  return (
    <form onSubmit={onSubmit}>
      <label htmlFor={`${id}-email`}>{fields.email}</label>
      <input id={`${id}-email`} name="email" type="email" placeholder="you@shop.example" required />
      <label htmlFor={`${id}-password`}>{fields.password}</label>
      <input id={`${id}-password`} name="password" type="password" placeholder="your-password" required />
      {error && <p role="alert">{error}</p>}
      <button type="submit">Sign in</button>
    </form>
  );
}
