import { eq } from 'drizzle-orm';
import type { Request, Response } from 'express';
import { Argon2Hasher, jurySecret, Problem, remember, rememberClosed, without } from '@core';
import { db } from '../db';
import { jurors } from '../db/schema';
import { AccountController } from './base';

export class JurorController extends AccountController {
  constructor() {
    super(new Argon2Hasher(), jurySecret);
  }

  protected async byEmail(email: string) {
    const [juror] = await db.select().from(jurors).where(eq(jurors.email, email));
    return juror;
  }

  protected async insert(email: string, password: string) {
    await db.insert(jurors).values({ email, password });
  }

  signUp = async (req: Request, res: Response) => {
    await this.create(req);
    res.status(201).json({ ok: true });
  };

  signIn = async (req: Request, res: Response) => {
    const { account, token } = await this.token(req);
    this.journal.note('signed in', without(account, 'password', 'screeningPassword'));
    rememberClosed(res, 'juror', token);
    res.json({ id: account.id });
  };

  subtitles = async (req: Request, res: Response) => {
    const language = req.body.language === 'fr' ? 'fr' : 'en';
    remember(res, 'subtitles', language, { maxAge: 90 * 24 * 3600 * 1000 });
    res.json({ language });
  };

  setScreening = async (req: Request, res: Response) => {
    const screeningPassword = await this.hasher.create(String(req.body.screeningPassword));
    await db.update(jurors).set({ screeningPassword }).where(eq(jurors.id, res.locals.juror));
    res.json({ ok: true });
  };

  enterScreening = async (req: Request, res: Response) => {
    const [juror] = await db.select({ stored: jurors.screeningPassword }).from(jurors).where(eq(jurors.id, res.locals.juror));
    const right = juror?.stored && (await this.hasher.check(String(req.body.screeningPassword), juror.stored));
    if (!right) throw new Problem(403, 'Wrong screening password');
    res.json({ ok: true });
  };
}
