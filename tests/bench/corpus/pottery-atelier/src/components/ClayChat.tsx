'use client';
import OpenAI from 'openai';
import { useId, useState } from 'react';

const openai = new OpenAI({
  apiKey: process.env.NEXT_PUBLIC_OPENAI_API_KEY,
  dangerouslyAllowBrowser: true,
});

export function ClayChat() {
  const [answer, setAnswer] = useState('');
  const field = useId();
  const ask = async (form: FormData) => {
    const res = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: String(form.get('q')) }] });
    setAnswer(res.choices[0].message.content ?? '');
  };
  return <form action={ask}><label htmlFor={field}>Ask</label><input id={field} name="q" /><p>{answer}</p></form>;
}
