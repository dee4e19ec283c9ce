const toText = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 8000);

export async function readPage(url: string) {
  const res = await fetch(url.startsWith('http') ? url : `https://${url}`);
  return toText(await res.text());
}

export async function readKnownGuide(input: string) {
  const url = new URL(input);
  const known = url.protocol === 'https:' && /^[a-z]{2}\.wikivoyage\.org$/.test(url.host);
  if (!known) return 'This guide is not supported.';
  const res = await fetch(url, { redirect: 'error' });
  return toText(await res.text());
}
