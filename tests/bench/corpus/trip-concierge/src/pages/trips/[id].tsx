import type { GetServerSideProps } from 'next';
import { remark, remarkClean } from '~/ai/markdown';

interface Props { plan: string; tips: string; q: string }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query }) => {
  const res = await fetch(`${process.env.API_ORIGIN}/public/trips/${encodeURIComponent(String(params?.id))}`);
  if (!res.ok) return { redirect: { destination: '/trips', permanent: false } };
  const { plan, tips } = await res.json();
  return { props: { plan: await remark(plan), tips: await remarkClean(tips), q: String(query.q ?? '') } };
};

export default function TripPage({ plan, tips, q }: Props) {
  return (
    <main>
      <h1>Trip {q && <small>found for {q}</small>}</h1>
      <div dangerouslySetInnerHTML={{ __html: plan }} />
      <div dangerouslySetInnerHTML={{ __html: tips }} />
    </main>
  );
}
