const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text) {
  return String(text).replace(/[&<>"']/g, (char) => entities[char]);
}

export function nickname() {
  return new URLSearchParams(location.search).get('nick') ?? 'player';
}
