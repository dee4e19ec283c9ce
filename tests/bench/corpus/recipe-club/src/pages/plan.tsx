import type { GetServerSideProps } from 'next';

const PAGES: Record<string, string> = { account: '/account', recipes: '/', pantry: '/pantry' };

export const getServerSideProps: GetServerSideProps = async ({ query, req }) => {
  if (!req.cookies.club) return { redirect: { destination: '/login', permanent: false } };
  if (query.upgraded === '1' && typeof query.continue === 'string') {
    return { redirect: { destination: Object.hasOwn(PAGES, query.continue) ? PAGES[query.continue] : '/', permanent: false } };
  }
  return { props: {} };
};

export default function Plan() {
  return <h1>Your plan</h1>;
}
