const gateway = 'https://sms.example-text.test/v1/send';

export async function textGuest(to: string, text: string) {
  await fetch(gateway, {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa('door-list:Bouncer=Tuxedo=12') },
    body: JSON.stringify({ to, text }),
  });
}

export async function textPromoter(to: string, text: string) {
  const [user, pass] = [Deno.env.get('PROMOTER_SMS_USER'), Deno.env.get('PROMOTER_SMS_PASS')];
  if (!user || !pass) throw new Error('SMS account of promoters is not configured');
  await fetch(gateway, {
    method: 'POST',
    headers: { Authorization: 'Basic ' + btoa(`${user}:${pass}`) },
    body: JSON.stringify({ to, text }),
  });
}
