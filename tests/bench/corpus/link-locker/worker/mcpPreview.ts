const hosts = { docs: 'docs.link-locker.example', status: 'status.link-locker.example' } as const;

const allowed = (url: URL) => url.protocol === 'https:' && url.port === '' && Object.values<string>(hosts).includes(url.hostname);

export async function preview(address: string) {
  if (!URL.canParse(address)) return 'This is no address';
  const url = new URL(address);
  if (!allowed(url)) return 'Only pages of Link Locker can be previewed';
  const page = await fetch(url, { redirect: 'manual' });
  return (await page.text()).replace(/<[^>]*>/g, ' ').slice(0, 4000);
}
