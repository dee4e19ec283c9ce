import { Router } from 'express';
import path from 'node:path';
import { eventRepository } from '../repositories/eventRepository.js';
import { prisma } from '../db.js';

export const eventsRouter = Router();

const POSTER_DIR = path.resolve('storage/posters');

eventsRouter.get('/', async (req, res) => {
  const { city, genre, page = '0' } = req.query as Record<string, string>;
  res.json(await eventRepository.search({ city, genre, page: Math.max(0, Number.parseInt(page, 10) || 0) }));
});

eventsRouter.get('/browse', async (req, res) => {
  const { city, genre, page = '0' } = req.query as Record<string, string>;
  res.json(await eventRepository.searchPublic({ city, genre, page: Math.max(0, Number.parseInt(page, 10) || 0) }));
});

eventsRouter.get('/upcoming', async (req, res) => {
  const sort = req.query.sort as string | undefined;
  res.json(await eventRepository.upcoming(sort, req.query.dir as string | undefined));
});

eventsRouter.get('/calendar', async (req, res) => {
  res.json(await eventRepository.upcomingSorted(String(req.query.sort ?? ''), String(req.query.dir ?? '')));
});

// Poster images are uploaded by the organisers
eventsRouter.get('/posters/:file', (req, res) => {
  const file = path.join(POSTER_DIR, decodeURIComponent(req.params.file));
  res.sendFile(file);
});

eventsRouter.get('/artwork/:file', (req, res) => {
  const wanted = path.resolve(POSTER_DIR, decodeURIComponent(req.params.file));
  if (!wanted.startsWith(POSTER_DIR + path.sep)) return res.status(404).end();
  res.sendFile(wanted);
});

eventsRouter.get('/:id/seatmap', async (req, res) => {
  const event = await prisma.event.findUnique({ where: { id: req.params.id }, select: { seatmapFile: true } });
  if (!event) return res.status(404).json({ error: 'Not found' });
  res.sendFile(path.join(POSTER_DIR, path.basename(event.seatmapFile)));
});
