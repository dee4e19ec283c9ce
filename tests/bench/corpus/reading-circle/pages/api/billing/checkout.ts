import Stripe from 'stripe';
import { inArray } from 'drizzle-orm';
import { books, db } from '~/db';
import { withReader } from '~/lib/session';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const base = { mode: 'payment' as const, success_url: 'https://readingcircle.app/thanks' };

export default withReader(async (req, res, reader) => {
  const cart = req.body.cart as { isbn: string; title: string; cents: number; quantity: number }[];

  if (req.query.kind === 'preorder') {
    const line_items = cart.map(({ title, cents, quantity }) => ({
      quantity,
      price_data: { currency: 'eur', unit_amount: cents, product_data: { name: title } },
    }));
    const preorder = await stripe.checkout.sessions.create({ ...base, line_items, client_reference_id: String(reader.id) });
    return res.json({ url: preorder.url });
  }

  const rows = await db.select().from(books).where(inArray(books.isbn, cart.map((item) => item.isbn)));
  const line_items = rows.map((book) => ({
    quantity: Math.max(1, Math.min(10, cart.find((item) => item.isbn === book.isbn)?.quantity ?? 1)),
    price_data: { currency: 'eur', unit_amount: book.priceCents, product_data: { name: book.title } },
  }));
  const checkout = await stripe.checkout.sessions.create({ ...base, line_items, client_reference_id: String(reader.id) });
  res.json({ url: checkout.url });
});
