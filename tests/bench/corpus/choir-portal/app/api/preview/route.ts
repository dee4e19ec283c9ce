import { draftMode } from 'next/headers';
import { redirect } from 'next/navigation';

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const secret = searchParams.get('secret');
  if (secret === process.env.PREVIEW_SECRET && secret) {
    (await draftMode()).enable();
    redirect('/news');
  }
  return new Response('Invalid token', { status: 401 });
}
