const accounts = {
  notices: { from: 'notices@link-locker.example', password: 'Padlock_Paperclip_09' },
  receipts: { from: 'receipts@link-locker.example' },
} as const;

export async function notice(to: string, text: string) {
  const { from, password } = accounts.notices;
  await fetch('https://relay.example-mail.test/send', { method: 'POST', body: JSON.stringify({ from, password, to, text }) });
}

export async function receipt(to: string, text: string, password: string) {
  const { from } = accounts.receipts;
  await fetch('https://relay.example-mail.test/send', { method: 'POST', body: JSON.stringify({ from, password, to, text }) });
}
