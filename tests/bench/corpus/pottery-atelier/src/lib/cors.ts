const PARTNERS = ['https://clay.example', 'https://kiln.example'];

export function openHeaders(request: Request) {
  return {
    'Access-Control-Allow-Origin': request.headers.get('origin') ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Vary': 'Origin',
  };
}

export function partnerHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('origin');
  if (!origin || !PARTNERS.includes(origin)) return {};
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' };
}
