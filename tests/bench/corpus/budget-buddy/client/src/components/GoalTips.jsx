import { useState } from 'react';
import ReactMarkdown from 'react-markdown';
import { getGoalTips } from '../services/coach';

export default function GoalTips({ goals }) {
  const [tips, setTips] = useState('');
  const [toastId] = useState(() => Math.random().toString(36).slice(2));

  const handleClick = async () => setTips(await getGoalTips(goals));

  return (
    <div className="card" data-toast={toastId}>
      <button onClick={handleClick}>Get tips</button>
      <ReactMarkdown>{tips}</ReactMarkdown>
    </div>
  );
}
