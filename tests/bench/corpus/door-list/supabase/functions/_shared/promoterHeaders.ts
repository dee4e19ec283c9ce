const PROMOTER_APP = Deno.env.get('PROMOTER_APP_URL');
if (!PROMOTER_APP) throw new Error('PROMOTER_APP_URL is not set');

export const promoterHeaders = {
  'Access-Control-Allow-Origin': PROMOTER_APP,
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  Vary: 'Origin',
};
