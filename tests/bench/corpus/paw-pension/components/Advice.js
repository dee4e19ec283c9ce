import { useState } from 'react';

async function ask(question) {
  const res = await fetch('/api/assistant', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ question }) });
  const { answer } = await res.json();
  return answer;
}

export function Advice() {
  const [answer, setAnswer] = useState('');
  return (
    <div>
      <button onClick={async () => setAnswer(await ask('How do I prepare my dog for the stay?'))}>Ask</button>
      {answer && <iframe title="Advice" srcDoc={answer} />}
    </div>
  );
}

export function AdvicePreview() {
  const [answer, setAnswer] = useState('');
  return (
    <div>
      <button onClick={async () => setAnswer(await ask('What should I pack for my cat?'))}>Ask</button>
      {answer && <iframe title="Preview" sandbox="" srcDoc={answer} />}
    </div>
  );
}

export function AdviceText({ answer }) {
  return <blockquote>{answer}</blockquote>;
}
