/** Presence tokens are handed to the websocket client after sign-in. */
export function presenceUser(request: Request): { id: string; name: string } | null {
  const token = new URL(request.url).searchParams.get('token');
  if (!token) return null;
  const [, payload] = token.split('.');
  if (!payload) return null;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return claims.sub ? { id: claims.sub, name: claims.name } : null;
}
