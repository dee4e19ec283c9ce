import { serialize } from 'cookie';
import { Keeper } from '@/lib/models';
import { comparePassword } from '@/lib/hash';
import { issuePass } from '@/lib/passes';

export default async function handler(req, res) {
  const keeper = await Keeper.findOne({ where: { email: String(req.body.email) } });
  if (!keeper || !(await comparePassword(String(req.body.password), keeper.password))) return res.status(401).end();
  const pass = issuePass('KEEPER', { id: keeper.id });
  res.setHeader('Set-Cookie', serialize('walker_token', pass, { path: '/', maxAge: 1209600, httpOnly: true, secure: true, sameSite: 'lax' }));
  return res.status(204).end();
}
