const APPS = ['https://family.notes-relay.example', 'https://kids.notes-relay.example'];

export function* familyHeaders(origin) {
  if (!APPS.includes(origin)) return;
  yield ['Access-Control-Allow-Origin', origin];
  yield ['Access-Control-Allow-Credentials', 'true'];
  yield ['Vary', 'Origin'];
}
