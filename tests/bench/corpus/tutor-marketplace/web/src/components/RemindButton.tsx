import { useState } from 'react';
import { postJson } from '../lib/http';

export function RemindButton({ phone, lessonId }: { phone: string; lessonId: string }) {
  const [sent, setSent] = useState(false);

  async function remindBySms() {
    await postJson('https://sms-gateway.test/v1/messages', { to: phone, text: 'Your lesson starts soon' }, 'sms');
    setSent(true);
  }

  async function remindByMail() {
    await postJson(`/api/lessons/${encodeURIComponent(lessonId)}/remind`, { channel: 'mail' }, 'session');
    setSent(true);
  }

  if (sent) return <p>Reminder sent</p>;
  return (
    <div>
      <button onClick={remindBySms}>SMS</button>
      <button onClick={remindByMail}>E-mail</button>
    </div>
  );
}
