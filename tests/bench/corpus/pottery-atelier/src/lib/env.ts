import { z } from 'zod';

const Env = z.object({
  MONGODB_URI: z.string().url(),
  SESSION_KEY: z.string().min(16).default('atelier-session-key-change-me'),
  KIOSK_KEY: z.string().min(32),
  APP_NAME: z.string().default('Pottery Atelier'),
});

export const env = Env.parse(process.env);
