import type { GetServerSideProps, InferGetServerSidePropsType } from 'next';
import { loadRecipe } from '@/server/importer';

export const getServerSideProps = (async ({ query }) => {
  const address = query.url as string | undefined;
  if (!address) return { props: { title: null } };
  const recipe = await loadRecipe(address);
  return { props: { title: recipe.title } };
}) satisfies GetServerSideProps<{ title: string | null }>;

export default function ImportPage({ title }: InferGetServerSidePropsType<typeof getServerSideProps>) {
  return <main>{title ? <h1>Import “{title}”?</h1> : <p>Paste an address above.</p>}</main>;
}
