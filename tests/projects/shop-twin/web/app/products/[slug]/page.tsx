import { notFound } from 'next/navigation';
import { JsonLd } from '@/components/json-ld';
import { ProductDescription } from '@/components/product-description';
import { ReviewList } from '@/components/review-list';
import { prisma } from '@/lib/db';

export default async function ProductPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const product = await prisma.product.findUnique({ where: { slug } });
  if (!product) notFound();
  const reviews = await prisma.review.findMany({
    where: { productId: product.id, published: true },
    select: { id: true, author: true, body: true },
    take: 20,
  });
  return (
    <article>
      <JsonLd name={product.name} priceCents={product.priceCents} />
      <h1>{product.name}</h1>
      <ProductDescription product={product} />
      <ReviewList reviews={reviews} />
    </article>
  );
}
