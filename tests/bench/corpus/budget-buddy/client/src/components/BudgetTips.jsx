import { useState } from 'react';
import { getBudgetTips } from '../services/gemini';

export default function BudgetTips({ transactions }) {
  const [tips, setTips] = useState('');
  const [loading, setLoading] = useState(false);

  const handleClick = async () => {
    setLoading(true);
    setTips(await getBudgetTips(transactions));
    setLoading(false);
  };

  return (
    <div className="card">
      <button onClick={handleClick} disabled={loading}>{loading ? 'Thinking...' : 'Get tips'}</button>
      {tips && <div className="tips" dangerouslySetInnerHTML={{ __html: tips }} />}
    </div>
  );
}
