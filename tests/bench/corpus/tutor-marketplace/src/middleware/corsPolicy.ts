import cors, { type CorsOptions } from 'cors';
import { env } from '../config/env.js';

export const sessionCors: CorsOptions = {
  origin: true,
  credentials: true,
  methods: ['GET', 'POST', 'PATCH', 'DELETE'],
};

export const adminCors: CorsOptions = {
  origin: [env.webUrl, 'https://admin.tutor-marketplace.test'],
  credentials: true,
  methods: ['GET', 'POST', 'PATCH', 'DELETE'],
};

export const publicCatalogCors = cors({ origin: '*', methods: ['GET'] });
