export interface ImportedRecipe {
  title: string;
  html: string;
}

/** Loads the page of a recipe and returns its title and text. */
export async function loadRecipe(address: string | URL): Promise<ImportedRecipe> {
  const response = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'error' });
  const html = await response.text();
  return { title: /<title>([^<]+)/i.exec(html)?.[1] ?? 'Untitled', html };
}

const PARTNER_SITES = /^(www\.)?(kitchenbook|slowcooking)\.example$/;

export function isPartner(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  return protocol === 'https:' && port === '' && PARTNER_SITES.test(hostname);
}
