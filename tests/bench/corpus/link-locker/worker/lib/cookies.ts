import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';

export class CookieBuilder {
  private options: CookieOptions = { path: '/' };

  constructor(private readonly name: string) {}

  hours(n: number) {
    this.options.maxAge = n * 3600;
    return this;
  }

  locked() {
    Object.assign(this.options, { httpOnly: true, secure: true, sameSite: 'Lax' } satisfies CookieOptions);
    return this;
  }

  send(c: Context, value: string) {
    setCookie(c, this.name, value, this.options);
  }
}
