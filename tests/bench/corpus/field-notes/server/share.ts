import { Router } from 'express';
import Handlebars from 'handlebars';
import Joi from 'joi';
import { noteTable } from './noteTable';

export const share = Router();

Handlebars.registerHelper('bold', (text: string) => new Handlebars.SafeString(`<b>${text}</b>`));
Handlebars.registerHelper('strong', (text: string) => new Handlebars.SafeString(`<strong>${Handlebars.escapeExpression(text)}</strong>`));

const greeting = Handlebars.compile('<p>Shared by {{bold from}}</p>');
const invitation = Handlebars.compile('<p>Invited by {{strong from}}</p>');

share.get('/hello', (req, res) => {
  res.send(greeting({ from: req.query.from }));
});

share.get('/invite', (req, res) => {
  res.send(invitation({ from: req.query.from }));
});

share.get('/note/:id', (req, res) => {
  const note = noteTable.published(Number(req.params.id));
  if (!note) {
    res.status(404).type('html');
    return res.write(`<h1>No note ${req.params.id}</h1>`), res.end();
  }
  return res.json({ title: note.title, body: note.body });
});

share.get('/card/:id', (req, res) => {
  const id = Number(req.params.id);
  const note = noteTable.published(id);
  if (!note) {
    res.status(404).type('html');
    return res.write(`<h1>No card ${id}</h1>`), res.end();
  }
  return res.json({ title: note.title });
});

const backSchema = Joi.object({ back: Joi.string().valid('/', '/map', '/notes').default('/') });

share.get('/leave', (req, res) => {
  req.session = null;
  const { back = '/' } = req.query as { back?: string };
  res.location(back).sendStatus(302);
});

share.get('/close', (req, res) => {
  req.session = null;
  const { value, error } = backSchema.validate(req.query);
  res.location(error ? '/' : value.back).sendStatus(303);
});
