import Handlebars from 'handlebars';
import type { Request, Response } from 'express';
import { asc, desc, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../db';
import { films } from '../db/schema';
import { writer } from './writer';

const sheet = Handlebars.compile('<article><h1>{{title}}</h1><p>{{body}}</p></article>');

export class PressController {
  invitation = async (req: Request, res: Response) => {
    const source = await writer.text(`A Handlebars template for an invitation to the film ${req.params.film}`);
    const template = Handlebars.compile(source);
    res.type('html').send(template({ film: req.params.film, date: new Date().toDateString() }));
  };

  sheet = async (req: Request, res: Response) => {
    const body = await writer.text(`One paragraph about the film ${req.params.film}`);
    res.type('html').send(sheet({ title: req.params.film, body }));
  };

  ranking = async (req: Request, res: Response) => {
    const { orderBy } = await writer.object(`A MySQL ORDER BY expression for films: ${req.body.wish}`, z.object({ orderBy: z.string() }));
    const [rows] = await db.execute(sql`SELECT id, title FROM films ORDER BY ${sql.raw(orderBy)}`);
    res.json(rows);
  };

  order = async (req: Request, res: Response) => {
    const wish = z.object({ field: z.enum(['id', 'title']), direction: z.enum(['up', 'down']) });
    const { field, direction } = await writer.object(`Field and direction for: ${req.body.wish}`, wish);
    const by = direction === 'up' ? asc : desc;
    res.json(await db.select({ id: films.id, title: films.title }).from(films).orderBy(by(films[field])));
  };
}
