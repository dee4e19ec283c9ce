import Link from 'next/link';
import { getSession } from '@/lib/session';

/** Only saves a way: every page behind the links asks for the role again. */
export async function AdminToolbar() {
  const session = await getSession();
  if (session?.role !== 'admin') return null;
  return (
    <nav aria-label="Back office">
      <Link href="/admin/products">Products</Link>
      <Link href="/admin/customers">Customers</Link>
    </nav>
  );
}
