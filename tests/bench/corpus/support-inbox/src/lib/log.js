const HIDDEN = /pass|secret|token|keys?$|authorization|cookie|databaseurl/i;

export function withoutSecrets(fields) {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([k, v]) => [k, HIDDEN.test(k) ? '***' : v]));
}

export const info = (message, fields) => console.log(new Date().toISOString(), message, JSON.stringify(fields ?? {}));
