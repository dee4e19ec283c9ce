import { cors, json } from './http.ts';
import { Unauthorized } from './caller.ts';

export function handle(run: (req: Request) => Promise<Response>) {
  return async (req: Request) => {
    if (req.method === 'OPTIONS') return new Response(null, { headers: cors });
    try {
      return await run(req);
    } catch (error) {
      if (error instanceof Unauthorized) return json({ error: 'Unauthorized' }, 401);
      console.error(error);
      return json({ error: 'Internal error' }, 500);
    }
  };
}
