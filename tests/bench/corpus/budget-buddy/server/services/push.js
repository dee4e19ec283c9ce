const PUSH_API_KEY = process.env.PUSH_API_KEY;

export async function sendPush(deviceId, title) {
  if (!PUSH_API_KEY) throw new Error('PUSH_API_KEY is not configured');
  await fetch('https://api.example-push.test/v1/notify', {
    method: 'POST',
    headers: { Authorization: `Bearer ${PUSH_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ deviceId, title, icon: 'https://budget-buddy.example/icons/piggy.png' }),
  });
}
