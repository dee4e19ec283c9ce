import { Router } from 'express';
import { noteTable } from './noteTable';

export const notes = Router();

notes.get('/tag/:tag', (req, res) => {
  res.json(noteTable.byTag(req.session!.owner, req.params.tag));
});

notes.get('/tagged/:tag', (req, res) => {
  res.json(noteTable.tagged(req.session!.owner, req.params.tag));
});

notes.post('/', (req, res) => {
  const id = noteTable.insertAll({ ...req.body, owner: req.session!.owner });
  res.status(201).json({ id });
});

notes.post('/quick', (req, res) => {
  const id = noteTable.insert({ ...req.body, owner: req.session!.owner });
  res.status(201).json({ id });
});
