import { HttpError } from '../errors';

const PREVIEW_HOSTS = new Set(['blog.shop.example', 'cdn.shop.example', 'images.partner.example']);

/** The address as a URL, if the server may fetch it. */
export function assertPreviewUrl(raw: string): URL {
  const url = new URL(raw);
  if (url.protocol !== 'https:' || url.port !== '' || !PREVIEW_HOSTS.has(url.hostname)) {
    throw new HttpError(400, 'This host is not supported');
  }
  return url;
}
