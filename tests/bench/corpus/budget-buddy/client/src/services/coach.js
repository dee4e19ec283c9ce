const API_URL = import.meta.env.VITE_API_URL || '/api';

export async function getGoalTips(goals) {
  const response = await fetch(`${API_URL}/planner/chat`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ message: `Give me tips for: ${JSON.stringify(goals)}` }),
  });
  const data = await response.json();
  return data.message;
}
