const { exec, spawn } = require('node:child_process');
const path = require('node:path');

const source = (id) => path.join('/srv/media', `${Number(id)}.wav`);

function transcode(id, options = {}) {
  const flags = Object.entries(options).map(([k, v]) => `-${k} ${v}`).join(' ');
  return new Promise((resolve, reject) => {
    exec(`ffmpeg -y -i ${source(id)} ${flags} /srv/out/${Number(id)}.mp3`, (err) => (err ? reject(err) : resolve()));
  });
}

const BITRATES = ['96k', '128k', '192k'];

function encode(id, { bitrate, mono }) {
  const args = ['-y', '-i', source(id), '-b:a', BITRATES.includes(bitrate) ? bitrate : '128k'];
  if (mono) args.push('-ac', '1');
  return new Promise((resolve, reject) => {
    const child = spawn('ffmpeg', [...args, `/srv/out/${Number(id)}.mp3`]);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ffmpeg ended with ${code}`))));
  });
}

module.exports = { transcode, encode, source };
