'use client';

import { useState } from 'react';

interface Props {
  product: { name: string; descriptionHtml: string };
}

export function ProductDescription({ product }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={product.name}>
      <div
        className={open ? 'prose' : 'prose line-clamp-6'}
        dangerouslySetInnerHTML={{ __html: product.descriptionHtml }}
      />
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Less' : 'More'}
      </button>
    </section>
  );
}
