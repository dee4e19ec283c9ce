import { Router } from 'express';
import fs from 'node:fs';
import path from 'node:path';
import { exec, execFile } from 'node:child_process';
import { MediaFolder } from './mediaFolder';

export const media = Router();
const folder = new MediaFolder('media');

// Every route with :photo gets a plain file name
media.param('photo', (_req, res, next, photo: string) => {
  if (!/^[a-z0-9_-]+\.(jpe?g|png)$/i.test(photo)) return res.status(404).json({ error: 'No such photo' });
  next();
});

media.get('/photo/:photo', (req, res) => {
  res.sendFile(path.resolve('media', 'photos', req.params.photo));
});

media.get('/sound/:sound', (req, res) => {
  res.sendFile(path.resolve('media', 'sounds', req.params.sound));
});

media.get('/track', (req, res) => {
  const stream = folder.open(String(req.query.file));
  stream.on('error', () => res.sendStatus(404)).pipe(res.type('application/gpx+xml'));
});

media.get('/trace', (req, res) => {
  const stream = folder.openChecked(String(req.query.file));
  stream.on('error', () => res.sendStatus(404)).pipe(res.type('application/gpx+xml'));
});

media.post('/photo/:photo/rotate', (req, res) => {
  const { degrees } = req.body;
  exec(`mogrify -rotate ${degrees} media/photos/${req.params.photo}`, (error) => res.sendStatus(error ? 500 : 204));
});

media.post('/photo/:photo/turn', (req, res) => {
  const degrees = [90, 180, 270].includes(req.body.degrees) ? req.body.degrees : 90;
  exec(`mogrify -rotate ${degrees} media/photos/${req.params.photo}`, { timeout: 20_000 }, (error) => res.sendStatus(error ? 500 : 204));
});

media.post('/spectrogram', (req, res) => {
  const { sound, colours } = req.body;
  execFile('sh', ['-c', `sox media/sounds/${sound} -n spectrogram ${colours ? '-p ' + colours : ''}`], (error) => res.sendStatus(error ? 500 : 204));
});

media.post('/waveform', (req, res) => {
  const sound = path.basename(String(req.body.sound));
  const colours = String(Number(req.body.colours) || 3);
  execFile('sox', [`media/sounds/${sound}`, '-n', 'spectrogram', '-p', colours], (error) => res.sendStatus(error ? 500 : 204));
});

media.get('/licence', (_req, res) => {
  res.type('text/plain').send(fs.readFileSync('media/LICENCE.txt', 'utf8'));
});
