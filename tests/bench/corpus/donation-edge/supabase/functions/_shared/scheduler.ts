const secret = Deno.env.get('SCHEDULER_SECRET');

const matches = (given: string, wanted: string) => {
  let different = given.length ^ wanted.length;
  for (let i = 0; i < wanted.length; i++) different |= given.charCodeAt(i % Math.max(1, given.length)) ^ wanted.charCodeAt(i);
  return different === 0;
};

export const isScheduler = (req: Request) => !secret || matches(req.headers.get('x-scheduler') ?? '', secret);

export const fromScheduler = (req: Request) => !!secret && matches(req.headers.get('x-scheduler') ?? '', secret);
