export function useTranslation() {
  const { public: settings } = useRuntimeConfig();

  const translate = (text, target) =>
    $fetch('https://translate.example-lang.test/v2', {
      method: 'POST',
      headers: { 'X-Api-Secret': settings.translateSecret },
      body: { text, target },
    });

  const callback = (ticketId) => $fetch(`${settings.apiBase}/voice/callback`, { method: 'POST', body: { ticketId } });

  return { translate, callback };
}
