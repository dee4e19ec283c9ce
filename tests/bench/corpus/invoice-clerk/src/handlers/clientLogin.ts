import { serialize } from 'cookie';
import { get, put } from '#lib/table';
import { uid } from '#lib/ids';
import { clientCors, guarded } from '#lib/respond';
import { signClient } from '#lib/tokens';

export const handler = guarded(async (event) => {
  console.log('EVENT', JSON.stringify(event, null, 2));
  const { email, password } = JSON.parse(event.body ?? '{}');
  const client = await get(`client#${email}`);
  if (!client || client.password !== password) return { statusCode: 401, headers: clientCors, body: '{"message":"Unknown client"}' };
  const sid = uid();
  await put({ pk: `session#${sid}`, client: client.id });
  return {
    statusCode: 200,
    headers: clientCors,
    cookies: [serialize('ic_session', sid, { path: '/', maxAge: 28800 })],
    body: JSON.stringify({ token: await signClient(client.id) }),
  };
});
