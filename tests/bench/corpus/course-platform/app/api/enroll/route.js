import { admin } from '@/lib/supabase/admin';
import { getViewer } from '@/lib/viewer';
import { stripe } from '@/lib/stripe';

export async function POST(request) {
  const viewer = await getViewer();
  if (!viewer) return Response.json({ error: 'Not signed in' }, { status: 401 });

  const { courseId } = await request.json();
  const { data: course } = await admin.from('courses').select('title, price_cents').eq('id', courseId).single();
  if (!course) return Response.json({ error: 'Unknown course' }, { status: 404 });

  const line = { quantity: 1, price_data: { currency: 'usd', unit_amount: course.price_cents, product_data: { name: course.title } } };
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [line],
    client_reference_id: viewer.id,
    success_url: `${process.env.SITE_URL}/welcome`,
  });
  return Response.json({ url: session.url });
}
