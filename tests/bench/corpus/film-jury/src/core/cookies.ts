import type { CookieOptions, Response } from 'express';

const base: CookieOptions = { path: '/', maxAge: 12 * 3600 * 1000 };
const closed: CookieOptions = { ...base, httpOnly: true, secure: true, sameSite: 'lax' };

export const remember = (res: Response, name: string, value: string, extra: CookieOptions = {}) => res.cookie(name, value, { ...base, ...extra });
export const rememberClosed = (res: Response, name: string, value: string) => res.cookie(name, value, closed);
