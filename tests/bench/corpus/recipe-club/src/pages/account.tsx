import type { GetServerSideProps } from 'next';

export const getServerSideProps: GetServerSideProps = async ({ query, req }) => {
  if (!req.cookies.club) return { redirect: { destination: '/login', permanent: false } };
  if (query.upgraded === '1' && typeof query.continue === 'string') {
    return { redirect: { destination: query.continue, permanent: false } };
  }
  return { props: {} };
};

export default function Account() {
  return <h1>Your account</h1>;
}
