'use client';

import { useState, type FormEvent } from 'react';

export function TillLogin() {
  const [failed, setFailed] = useState(false);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const response = await fetch('/api/till/login', { method: 'POST', body: new FormData(event.currentTarget) });
    if (!response.ok) {
      setFailed(true);
      return;
    }
    const { token } = await response.json();
    localStorage.setItem('accessToken', token);
    window.location.assign('/till');
  }

  return (
    <form onSubmit={onSubmit}>
      <input name="shop" aria-label="Shop" required />
      <input name="pin" type="password" aria-label="Pin" required />
      {failed && <p role="alert">That did not work.</p>}
      <button type="submit">Open the till</button>
    </form>
  );
}
