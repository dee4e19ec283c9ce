type Fields = Record<string, unknown>;

const write = (level: string) => (message: string, fields: Fields = {}) => {
  console.log(JSON.stringify({ level, message, at: new Date().toISOString(), ...fields }));
};

export const log = { debug: write('debug'), info: write('info'), error: write('error') };

export function only<T extends object, K extends keyof T>(source: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<T, K>;
}
