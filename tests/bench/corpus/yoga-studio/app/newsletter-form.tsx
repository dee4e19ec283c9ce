'use client';

import { useFormState } from 'react-dom';
import { subscribe } from './actions/newsletter';

export function NewsletterForm() {
  const [state, action] = useFormState(subscribe, null);
  return (
    <form action={action}>
      <input name="email" type="email" placeholder="you@example.com" required />
      <button>Subscribe</button>
      {state && 'error' in state ? <p>{state.error}</p> : null}
    </form>
  );
}
