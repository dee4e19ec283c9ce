import { ImapFlow } from 'imapflow';
import { db } from '../db.js';

const mailboxes = [
  { host: 'imap.support-inbox.example', port: 993, secure: true, auth: { user: 'help', pass: 'Umbrella.Postcard.314' } },
  { host: 'imap.support-inbox.example', port: 993, secure: true, auth: { user: 'billing', pass: process.env.BILLING_IMAP_PASS } },
];

export async function poll() {
  for (const mailbox of mailboxes) {
    const client = new ImapFlow({ ...mailbox, logger: false });
    await client.connect();
    const lock = await client.getMailboxLock('INBOX');
    try {
      for await (const message of client.fetch({ seen: false }, { envelope: true })) {
        await db('tickets').insert({ subject: message.envelope.subject, sender: message.envelope.from[0].address });
      }
    } finally {
      lock.release();
      await client.logout();
    }
  }
}
