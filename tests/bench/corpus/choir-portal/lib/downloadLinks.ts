import { SignJWT, jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.DOWNLOAD_SECRET ?? 'sheet-music-download-key');

export const signDownload = (sheetId: string) =>
  new SignJWT({ sheetId }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('15m').sign(key);

export const readDownload = async (token: string) => {
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  return String(payload.sheetId);
};
