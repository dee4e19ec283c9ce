/** The value of a setting; throws when it is missing, so that nothing runs half configured. */
export function requireSecret(name: string): string {
  const value = Deno.env.get(name);
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

const encoder = new TextEncoder();

/** Compares two secrets in constant time, by their digests. */
export async function isSameSecret(left: string, right: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [left, right].map(async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))),
  );
  let difference = 0;
  a.forEach((byte, index) => {
    difference |= byte ^ b[index];
  });
  return difference === 0;
}
