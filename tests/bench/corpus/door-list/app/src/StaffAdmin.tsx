import { useState } from 'react';
import { adminSupabase, supabase } from './supabase';

export function StaffAdmin() {
  const [email, setEmail] = useState('');

  async function invite() {
    await adminSupabase.auth.admin.inviteUserByEmail(email);
    setEmail('');
  }

  async function invitePromoter() {
    await supabase.functions.invoke('promoter-signup', { body: { email } });
    setEmail('');
  }

  return (
    <form>
      <input value={email} onChange={(e) => setEmail(e.target.value)} />
      <button type="button" onClick={invite}>Invite staff</button>
      <button type="button" onClick={invitePromoter}>Invite promoter</button>
    </form>
  );
}
