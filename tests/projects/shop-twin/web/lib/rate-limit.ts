import 'server-only';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { headers } from 'next/headers';

const redis = Redis.fromEnv();

const signInLimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '15 m'), prefix: 'sign-in' });
const formLimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '1 h'), prefix: 'form' });
const chatLimit = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(20, '10 m'), prefix: 'chat' });

async function clientAddress(): Promise<string> {
  return (await headers()).get('x-vercel-forwarded-for') ?? 'unknown';
}

export async function allowSignIn(email: string): Promise<boolean> {
  const { success } = await signInLimit.limit(`${await clientAddress()}:${email.toLowerCase()}`);
  return success;
}

export async function allowForm(): Promise<boolean> {
  const { success } = await formLimit.limit(await clientAddress());
  return success;
}

export async function allowChat(userId: string): Promise<boolean> {
  const { success } = await chatLimit.limit(userId);
  return success;
}
