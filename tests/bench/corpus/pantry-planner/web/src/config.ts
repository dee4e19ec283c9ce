export const settings = {
  apiBase: '/api',
  claude: {
    url: 'https://api.anthropic.com/v1/messages',
    key: import.meta.env.VITE_ANTHROPIC_API_KEY as string,
  },
  analyticsSite: import.meta.env.VITE_ANALYTICS_SITE_ID as string,
};
