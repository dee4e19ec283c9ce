const SCORE_SITES = new Set(['scores.example.org', 'cpdl.example.org']);

export async function fetchAllowed(address: string): Promise<string> {
  const target = new URL(address);
  if (target.protocol !== 'https:' || !SCORE_SITES.has(target.hostname)) {
    return 'This site is not available to the assistant.';
  }
  const res = await fetch(target, { redirect: 'error' });
  return (await res.text()).slice(0, 20_000);
}
