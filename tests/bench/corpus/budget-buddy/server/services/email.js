const EMAIL_API_KEY = 'budget-mail-piggybank-4471-key';

export async function sendEmail(to, subject, text) {
  await fetch('https://api.example-mailer.test/v3/send', {
    method: 'POST',
    headers: { Authorization: `Bearer ${EMAIL_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ to, subject, text }),
  });
}
