import { admin } from '@/lib/supabase/admin';
import { getViewer } from '@/lib/viewer';
import { stripe } from '@/lib/stripe';

// Checkout with a coupon that was applied in the cart
export async function POST(request) {
  const viewer = await getViewer();
  if (!viewer) return Response.json({ error: 'Not signed in' }, { status: 401 });

  const { courseId, discountedPrice } = await request.json();
  const { data: course } = await admin.from('courses').select('title').eq('id', courseId).single();
  if (!course) return Response.json({ error: 'Unknown course' }, { status: 404 });

  const line = { quantity: 1, price_data: { currency: 'usd', unit_amount: discountedPrice, product_data: { name: course.title } } };
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [line],
    client_reference_id: viewer.id,
    success_url: `${process.env.SITE_URL}/welcome`,
  });
  return Response.json({ url: session.url });
}
