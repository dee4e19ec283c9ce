const RECIPE_HOSTS = new Set(['www.kitchenpages.example', 'api.nutridata.example']);

export function recipeUrl(input) {
  const url = new URL(input);
  if (url.protocol !== 'https:' || !RECIPE_HOSTS.has(url.hostname)) {
    throw new Error('This site is not supported');
  }
  return url;
}
