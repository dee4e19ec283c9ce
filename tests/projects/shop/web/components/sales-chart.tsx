import Script from 'next/script';

export function SalesChart({ id }: { id: string }) {
  return (
    <>
      <Script src="https://cdn.jsdelivr.net/npm/chart.js" strategy="lazyOnload" />
      <canvas id={id} />
    </>
  );
}
