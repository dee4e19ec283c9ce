import path from 'node:path';
import { MEDIA_ROOT } from '../config.js';

/** Absolute path of a media file; throws when it lies outside of the media folder. */
export function resolveMedia(name) {
  const absolute = path.resolve(MEDIA_ROOT, String(name));
  if (!absolute.startsWith(`${MEDIA_ROOT}${path.sep}`)) {
    throw Object.assign(new Error('Not found'), { statusCode: 404 });
  }
  return absolute;
}

export function mediaPath(...parts) {
  return path.join(MEDIA_ROOT, ...parts);
}
