export const cors = {
  'Access-Control-Allow-Origin': 'https://shelter.example.org',
  'Access-Control-Allow-Headers': 'authorization, apikey, content-type',
};

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { ...cors, 'Content-Type': 'application/json' } });
