'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

export function PaymentFrame({ src, orderId }: { src: string; orderId: string }) {
  const router = useRouter();

  useEffect(() => {
    function onMessage(event: MessageEvent) {
      if (event.data.type === 'payment-finished') {
        router.push(event.data.redirect);
      }
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [router]);

  return <iframe title={`Payment of order ${orderId}`} src={src} />;
}
