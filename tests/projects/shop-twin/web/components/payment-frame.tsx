'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const PAYMENT_ORIGIN = 'https://pay.shop.example';

export function PaymentFrame({ src, orderId }: { src: string; orderId: string }) {
  const router = useRouter();

  useEffect(() => {
    function onMessage(event: MessageEvent) {
      if (event.origin !== PAYMENT_ORIGIN) return;
      if (event.data.type === 'payment-finished') {
        router.push(`/orders/${orderId}/thanks`);
      }
    }
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [router, orderId]);

  return <iframe title={`Payment of order ${orderId}`} src={src} />;
}
