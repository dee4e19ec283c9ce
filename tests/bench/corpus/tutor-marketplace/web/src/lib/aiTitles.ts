const API_URL = import.meta.env.VITE_API_URL;

export async function suggestTitle(keywords: string[]): Promise<string> {
  const res = await fetch(`${API_URL}/api/assistant/chat`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ message: `Suggest a course title for: ${keywords.join(', ')}` }),
  });
  const data = (await res.json()) as { reply: string };
  return data.reply;
}
