import Script from 'next/script';

export function SalesChart({ id }: { id: string }) {
  return (
    <>
      <Script src="/vendor/chart-4.4.1.js" strategy="lazyOnload" />
      <canvas id={id} />
    </>
  );
}
