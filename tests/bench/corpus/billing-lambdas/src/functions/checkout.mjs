import { json, redirect } from '../lib/http.mjs';

const APP = 'https://app.freelance-bills.example';

export const begin = async (event) => {
  const { plan = 'basic', return_url: returnUrl } = event.queryStringParameters ?? {};
  if (plan === 'free') return redirect(returnUrl ?? APP);
  return json(200, { plan, checkout: `${APP}/pay/${encodeURIComponent(plan)}` });
};

export const start = async (event) => {
  const { plan = 'basic', return_path: returnPath = '' } = event.queryStringParameters ?? {};
  if (plan === 'free') return redirect(`${APP}/${returnPath}`);
  return json(200, { plan, checkout: `${APP}/pay/${encodeURIComponent(plan)}` });
};

export const finish = async (event) => {
  const cookies = Object.fromEntries((event.cookies ?? []).map((c) => c.split(/=(.*)/s).slice(0, 2)));
  const state = JSON.parse(Buffer.from(event.queryStringParameters?.state ?? 'e30', 'base64url').toString());
  if (!cookies.checkout) return json(401, { error: 'The checkout has expired' });
  return redirect(state.backTo || `${APP}/invoices`);
};

export const complete = async (event) => {
  const cookies = Object.fromEntries((event.cookies ?? []).map((c) => c.split(/=(.*)/s).slice(0, 2)));
  const state = JSON.parse(Buffer.from(event.queryStringParameters?.state ?? 'e30', 'base64url').toString());
  if (!cookies.checkout) return json(401, { error: 'The checkout has expired' });
  const backTo = new URL(String(state.backTo ?? '/invoices'), APP);
  if (backTo.origin !== APP) return json(400, { error: 'Bad state' });
  return redirect(backTo.toString());
};
