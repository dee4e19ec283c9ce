export async function fetchManual(address: string): Promise<Uint8Array> {
  const res = await fetch(address, { headers: { accept: 'application/pdf' } });
  if (!res.ok) throw new Error(`The manual answered ${res.status}`);
  return new Uint8Array(await res.arrayBuffer());
}

export function manualSource(brand: unknown, model: unknown): string | undefined {
  switch (brand) {
    case 'bosch':
      return `https://manuals.bosch.example/${encodeURIComponent(String(model))}.pdf`;
    case 'makita':
      return `https://docs.makita.example/download?model=${encodeURIComponent(String(model))}`;
    default:
      return undefined;
  }
}
