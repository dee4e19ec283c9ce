const env = import.meta.env;

const providers = {
  screenshot: { url: 'https://shots.example-capture.test/v1', auth: `Bearer ${env.VITE_SCREENSHOT_API_SECRET}` },
  turnstile: { siteKey: env.VITE_TURNSTILE_SITE_KEY },
};

export const turnstileKey = () => providers.turnstile.siteKey as string;

export async function screenshot(target: string) {
  const { url, auth } = providers.screenshot;
  const res = await fetch(`${url}/capture`, { method: 'POST', headers: { authorization: auth }, body: JSON.stringify({ target }) });
  return URL.createObjectURL(await res.blob());
}

export async function thumbnail(name: string) {
  const res = await fetch(`/c/links/${encodeURIComponent(name)}/thumbnail`, { credentials: 'include' });
  return URL.createObjectURL(await res.blob());
}
