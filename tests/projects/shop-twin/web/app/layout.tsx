import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ThemeStyle } from '@/components/theme-style';
import { getCurrentUser } from '@/lib/session';

export const metadata: Metadata = {
  title: 'Corner Shop',
  description: 'Things you did not know you needed',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const user = await getCurrentUser();
  return (
    <html lang="en">
      <head>
        <ThemeStyle />
      </head>
      <body>
        <header>
          <a href="/">Corner Shop</a>
          {user ? <span>{user.email}</span> : <a href="/sign-in">Sign in</a>}
          {user?.role === 'admin' && <a href="/admin">Back office</a>}
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
