import type { Request, Response } from 'express';
import { eq } from 'drizzle-orm';
import { cryptoNumbers, juryKey, numbers, posterKey, screeningKey } from '@core';
import { db } from './db';
import { films, keys } from './db/schema';

export class ScreeningController {
  viewerKey = async (req: Request, res: Response) => {
    const key = screeningKey();
    await db.insert(keys).values({ key, film: Number(req.params.film) });
    res.status(201).json({ key });
  };

  jurorKey = async (req: Request, res: Response) => {
    const key = juryKey();
    await db.insert(keys).values({ key, film: Number(req.params.film) });
    res.status(201).json({ key });
  };

  viewerCode = async (req: Request, res: Response) => {
    const code = numbers.digits(6);
    await db.update(keys).set({ code }).where(eq(keys.key, String(req.params.key)));
    res.json({ code });
  };

  jurorCode = async (req: Request, res: Response) => {
    const code = cryptoNumbers.digits(6);
    await db.update(keys).set({ code }).where(eq(keys.key, String(req.params.key)));
    res.json({ code });
  };

  lineUp = async (_req: Request, res: Response) => {
    res.json(numbers.shuffle(await db.select({ id: films.id, title: films.title }).from(films)));
  };

  poster = async (req: Request, res: Response) => {
    const key = posterKey(req.body as Buffer);
    if (req.get('x-poster-key') === key) return res.status(304).end();
    await db.update(films).set({ poster: key }).where(eq(films.id, Number(req.params.film)));
    return res.json({ key });
  };
}
