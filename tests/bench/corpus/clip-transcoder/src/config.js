import path from 'node:path';

export const MEDIA_ROOT = path.resolve(process.env.MEDIA_ROOT ?? '/srv/media');
export const WORK_DIR = path.join(MEDIA_ROOT, 'work');
export const FONT_FILE = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
