export async function fetchImage(url) {
  const res = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(4000) });
  if (!res.headers.get('content-type')?.startsWith('image/')) throw new Error('Not an image');
  return Buffer.from(await res.arrayBuffer());
}
