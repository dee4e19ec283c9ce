export function errorPage(title: string, reason: string): string {
  return `<!doctype html><title>${title}</title><main><h1>${title}</h1><p>${reason}</p><a href="/login">Try again</a></main>`;
}
