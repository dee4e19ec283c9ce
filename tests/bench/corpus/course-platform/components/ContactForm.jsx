'use client';

import { useFormState } from 'react-dom';
import { sendContact } from '@/actions/contact';

export function ContactForm() {
  const [state, action] = useFormState(sendContact, null);
  return (
    <form action={action}>
      <input name="email" type="email" required />
      <textarea name="message" required />
      <button>Send</button>
      {state?.error && <p role="alert">{state.error}</p>}
    </form>
  );
}
