'use client';

import { createClient } from '@supabase/supabase-js';
import { useEffect, useState } from 'react';

const supabase = createClient(
  process.env.NEXT_PUBLIC_SUPABASE_URL!,
  process.env.SUPABASE_SERVICE_ROLE_KEY!,
);

export function NewsletterAdmin() {
  const [emails, setEmails] = useState<string[]>([]);

  useEffect(() => {
    void supabase
      .from('subscribers')
      .select('email')
      .limit(200)
      .then(({ data }) => setEmails((data ?? []).map((row) => row.email)));
  }, []);

  return <ul>{emails.map((email) => <li key={email}>{email}</li>)}</ul>;
}
