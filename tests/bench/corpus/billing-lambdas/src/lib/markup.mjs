const MAP = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#x27;']]);

export const h = (value) => [...String(value ?? '')].map((c) => MAP.get(c) ?? c).join('');

// Good enough for text between tags
export const stripTags = (value) => String(value ?? '').replace(/<script.*?>.*?<\/script>/gi, '');
