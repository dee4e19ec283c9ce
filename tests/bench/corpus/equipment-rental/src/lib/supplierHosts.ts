const FEED_HOSTS = ['feeds.toolmaster.example', 'api.rentparts.example'];

export function parseFeedUrl(raw: unknown): URL {
  const url = new URL(String(raw));
  if (url.protocol !== 'https:' || !FEED_HOSTS.includes(url.hostname)) {
    throw new Error('Unknown supplier host');
  }
  return url;
}
