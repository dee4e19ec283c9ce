import type { CorsOptions } from 'cors';
import { settings } from '@core';

type OriginCallback = Exclude<CorsOptions['origin'], string | boolean | RegExp | unknown[] | undefined>;

export const anyPage: OriginCallback = (_origin, done) => done(null, true);

export const knownPage: OriginCallback = (origin, done) => {
  const known = origin === undefined || origin === settings.get('PAGE_URL');
  done(known ? null : new Error('Not allowed by CORS'), known);
};

export const juryPages = (process.env.JURY_PAGES ?? '').split(',').filter(Boolean);
