import type { GetServerSideProps, InferGetServerSidePropsType } from 'next';
import { isPartner, loadRecipe } from '@/server/importer';

export const getServerSideProps = (async ({ query }) => {
  const address = query.url as string | undefined;
  if (!address || !isPartner(address)) return { props: { title: null } };
  const recipe = await loadRecipe(address);
  return { props: { title: recipe.title } };
}) satisfies GetServerSideProps<{ title: string | null }>;

export default function PartnerImportPage({ title }: InferGetServerSidePropsType<typeof getServerSideProps>) {
  return <main>{title ? <h1>Import “{title}”?</h1> : <p>Paste the address of a partner.</p>}</main>;
}
