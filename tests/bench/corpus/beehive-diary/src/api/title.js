import { settings } from '../lib/settings.js';

export async function suggestTitle(text) {
  const res = await fetch(`${settings.apiUrl}/titles`, { method: 'POST', body: JSON.stringify({ text }) });
  return (await res.json()).title;
}
