import { admin } from '../_shared/clients.ts';

Deno.serve(async (req) => {
  const form = new URLSearchParams(await req.text());
  if (form.get('payment_status') === 'Completed') {
    const { error } = await admin.from('donations').update({ paid: true }).eq('reference', form.get('custom') ?? '');
    if (error) console.error(error.message);
  }
  return new Response('', { status: 200 });
});
