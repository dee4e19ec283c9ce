'use client';

import DOMPurify from 'isomorphic-dompurify';
import { useMemo, useState } from 'react';

interface Props {
  product: { name: string; descriptionHtml: string };
}

export function ProductDescription({ product }: Props) {
  const [open, setOpen] = useState(false);
  const html = useMemo(() => DOMPurify.sanitize(product.descriptionHtml), [product.descriptionHtml]);
  return (
    <section aria-label={product.name}>
      <div className={open ? 'prose' : 'prose line-clamp-6'} dangerouslySetInnerHTML={{ __html: html }} />
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Less' : 'More'}
      </button>
    </section>
  );
}
