export const settings = {
  apiUrl: import.meta.env.VITE_API_URL,
  anthropicKey: import.meta.env.VITE_ANTHROPIC_API_KEY,
  mapToken: import.meta.env.VITE_MAP_PUBLIC_TOKEN,
};
