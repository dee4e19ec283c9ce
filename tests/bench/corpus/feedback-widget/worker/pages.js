const THANKS = {
  en: '<h2>Thank you, {name}!</h2><p>We read every answer.</p>',
  fr: '<h2>Merci, {name} !</h2><p>Nous lisons toutes les réponses.</p>',
};

export const thanks = (lang) => (Object.hasOwn(THANKS, lang) ? THANKS[lang] : THANKS.en);

export const shell = (inner) => `<!doctype html><html><body class="fw">${inner}</body></html>`;
