const headers = {
  sms: () => ({ Authorization: `Bearer ${import.meta.env.VITE_SMS_GATEWAY_SECRET}` }),
  session: (): Record<string, string> => ({ 'X-Requested-With': 'tutor-marketplace' }),
};

export async function postJson(url: string, body: unknown, kind: keyof typeof headers = 'session') {
  const res = await fetch(url, {
    method: 'POST',
    credentials: kind === 'session' ? 'include' : 'omit',
    headers: { 'Content-Type': 'application/json', ...headers[kind]() },
    body: JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`Request failed with ${res.status}`);
  return res.json();
}
