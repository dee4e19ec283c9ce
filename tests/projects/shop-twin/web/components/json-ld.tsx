interface Props {
  name: string;
  priceCents: number;
}

export function JsonLd({ name, priceCents }: Props) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    offers: { '@type': 'Offer', price: (priceCents / 100).toFixed(2), priceCurrency: 'EUR' },
  };
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
