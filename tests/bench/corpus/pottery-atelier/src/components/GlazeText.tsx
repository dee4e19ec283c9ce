'use client';
import { useState } from 'react';

export function GlazeText() {
  const [text, setText] = useState('');
  const load = async () => {
    const res = await fetch('/api/glaze');
    setText((await res.json()).html);
  };
  return <div><button onClick={load}>Show</button><p>{text}</p></div>;
}
