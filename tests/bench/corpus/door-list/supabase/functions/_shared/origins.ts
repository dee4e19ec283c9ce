const LOCATIONS = ['https://north.door-list.example', 'https://harbour.door-list.example'] as const;

export function scannerHeaders(req: Request): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': req.headers.get('origin') || '*',
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}

export function barHeaders(req: Request): Record<string, string> {
  const known = LOCATIONS.find((location) => location === req.headers.get('origin'));
  if (!known) return {};
  return {
    'Access-Control-Allow-Origin': known,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin',
  };
}
