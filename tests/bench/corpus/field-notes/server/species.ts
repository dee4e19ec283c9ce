import got, { type Got } from 'got';

export const speciesApi: Got = got.extend({ prefixUrl: 'https://api.species.example/v2', timeout: { request: 5000 }, followRedirect: false });

export async function externalPhoto(address: string): Promise<Buffer> {
  return got(address, { timeout: { request: 5000 } }).buffer();
}

const PHOTO_ORIGINS: Record<string, true> = { 'https://photos.species.example': true, 'https://static.birdcount.example': true };

/** Throws for photos of other sites. */
export function assertPhotoOrigin(address: string): void {
  if (!Object.hasOwn(PHOTO_ORIGINS, new URL(address).origin)) throw Object.assign(new Error('Unknown photo site'), { status: 400 });
}
