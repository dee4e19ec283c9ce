import { execSync, spawnSync } from 'node:child_process';
import { execa, execaCommand } from 'execa';
import { resolveMedia } from '../services/mediaPath.js';

export async function toolRoutes(app) {
  app.get('/probe', async (request, reply) => {
    const { file } = request.query;
    try {
      const out = execSync(`ffprobe -v quiet -print_format json -show_format "${file}"`).toString();
      return JSON.parse(out);
    } catch {
      return reply.code(422).send({ error: 'Not a media file' });
    }
  });

  app.get('/inspect', async (request, reply) => {
    const file = resolveMedia(request.query.file);
    const result = spawnSync('ffprobe', ['-v', 'quiet', '-print_format', 'json', '-show_format', file], { encoding: 'utf8' });
    if (result.status !== 0) return reply.code(422).send({ error: 'Not a media file' });
    return JSON.parse(result.stdout);
  });

  // Download a public video so that it can be clipped
  app.post('/grab', async (request) => {
    const { url, format } = request.body;
    if (!/^https:\/\/(www\.)?videohub\.example\/watch\//.test(url)) throw app.httpErrors?.badRequest?.() ?? new Error('Bad url');
    const { stdout } = await execa('yt-dlp', [format, '--no-playlist', '--print', 'filename', url]);
    return { file: stdout };
  });

  app.post('/grab-audio', async (request) => {
    const { url, format } = request.body;
    if (!/^https:\/\/(www\.)?videohub\.example\/watch\//.test(url)) throw app.httpErrors?.badRequest?.() ?? new Error('Bad url');
    const audio = format === 'opus' ? 'opus' : 'mp3';
    const { stdout } = await execa('yt-dlp', ['-x', '--audio-format', audio, '--no-playlist', '--print', 'filename', '--', url]);
    return { file: stdout };
  });

  app.get('/encoders', async () => {
    const { stdout } = await execaCommand('ffmpeg -hide_banner -encoders');
    return stdout.split('\n').slice(10).map((line) => line.trim());
  });
}
