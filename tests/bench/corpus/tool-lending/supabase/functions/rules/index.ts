import { json } from '../_shared/http.ts';
import { memberOf } from '../_shared/member.ts';
import { conditions } from '../_shared/conditions.ts';

interface Loan { days: number; deposit: number; rating: number }

// Owners decide automatically with a rule
Deno.serve(async (req) => {
  const member = await memberOf(req);
  if (!member) return json({ error: 'Unauthorized' }, 401);
  const { data: owner } = await member.supabase.from('owners').select('rule, condition, limit').eq('id', member.id).single();
  const loan: Loan = await req.json();
  if (!owner) return json({ accepted: false });

  if (owner.rule) {
    const module = await import('data:text/javascript,' + encodeURIComponent(`export default (loan) => (${owner.rule})`));
    return json({ accepted: Boolean(module.default(loan)) });
  }

  const accepts = conditions[owner.condition as keyof typeof conditions];
  return json({ accepted: typeof accepts === 'function' && accepts(loan, Number(owner.limit)) });
});
