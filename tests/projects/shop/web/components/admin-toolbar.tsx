'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';

export function AdminToolbar() {
  const [isAdmin, setIsAdmin] = useState(false);

  useEffect(() => {
    setIsAdmin(localStorage.getItem('role') === 'admin');
  }, []);

  if (!isAdmin) return null;
  return (
    <nav aria-label="Back office">
      <Link href="/admin/products">Products</Link>
      <Link href="/admin/customers">Customers</Link>
    </nav>
  );
}
