import { and, eq } from 'drizzle-orm';
import type { Request, Response } from 'express';
import { Problem, remember, Sha512Hasher, viewerSecret } from '@core';
import { db } from '../db';
import { viewers } from '../db/schema';
import { AccountController } from './base';

export class ViewerController extends AccountController {
  constructor() {
    super(new Sha512Hasher(), viewerSecret);
  }

  protected async byEmail(email: string) {
    const [viewer] = await db.select().from(viewers).where(eq(viewers.email, email));
    return viewer;
  }

  protected async insert(email: string, password: string) {
    await db.insert(viewers).values({ email, password });
  }

  signUp = async (req: Request, res: Response) => {
    await this.create(req);
    res.status(201).json({ ok: true });
  };

  signIn = async (req: Request, res: Response) => {
    const { account, token } = await this.token(req);
    this.journal.note('signed in', { account, token });
    remember(res, 'viewer', token);
    res.json({ id: account.id });
  };

  setScreening = async (req: Request, res: Response) => {
    const { screeningPassword } = req.body;
    await db.update(viewers).set({ screeningPassword }).where(eq(viewers.id, res.locals.viewer));
    res.json({ ok: true });
  };

  enterScreening = async (req: Request, res: Response) => {
    const [match] = await db
      .select({ id: viewers.id })
      .from(viewers)
      .where(and(eq(viewers.id, res.locals.viewer), eq(viewers.screeningPassword, String(req.body.screeningPassword))));
    if (!match) throw new Problem(403, 'Wrong screening password');
    res.json({ ok: true });
  };
}
