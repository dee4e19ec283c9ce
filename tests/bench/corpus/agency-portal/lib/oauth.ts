export async function exchange(code: string): Promise<string> {
  const res = await fetch('https://id.agency.example/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      client_id: process.env.OAUTH_CLIENT_ID!,
      client_secret: process.env.OAUTH_CLIENT_SECRET!,
    }),
  });
  if (!res.ok) throw new Error('Token exchange failed');
  const { portal_token } = await res.json();
  return portal_token;
}
