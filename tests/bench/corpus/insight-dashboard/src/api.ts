export interface Comment {
  id: string;
  author: string;
  body: string;
  website?: string;
}

async function json<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init });
  if (!response.ok) throw new Error(`Request failed: ${response.status}`);
  return response.json() as Promise<T>;
}

export const api = {
  comments: (boardId: string) => json<Comment[]>(`/comments/${encodeURIComponent(boardId)}`),
  board: (id: string) => json<{ id: string; title: string; description: string }>(`/boards/${encodeURIComponent(id)}`),
  login: (email: string, password: string) =>
    json<{ ok: boolean }>('/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) }),
};
