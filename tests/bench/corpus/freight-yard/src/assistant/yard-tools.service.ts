import { Injectable } from '@nestjs/common';
import { execFile, exec } from 'node:child_process';
import { promisify } from 'node:util';

@Injectable()
export class YardTools {
  private readonly sh = promisify(exec);
  private readonly file = promisify(execFile);
  private readonly cameras = new Set(['north', 'south', 'weighbridge']);

  readonly definitions = ['snapshot', 'clip'].map((name) => ({
    type: 'function' as const,
    function: { name, parameters: { type: 'object', properties: { camera: { type: 'string' } }, required: ['camera'] } },
  }));

  async run(name: string, json: string) {
    const { camera } = JSON.parse(json) as { camera: string };
    return name === 'snapshot' ? this.snapshot(camera) : this.clip(camera);
  }

  private async snapshot(camera: string) {
    await this.sh(`ffmpeg -y -i rtsp://cams.internal/${camera} -frames:v 1 /var/yard/${camera}.jpg`);
    return `/snapshots/${camera}.jpg`;
  }

  private async clip(camera: string) {
    if (!this.cameras.has(camera)) return 'Unknown camera';
    await this.file('ffmpeg', ['-y', '-i', `rtsp://cams.internal/${camera}`, '-t', '10', `/var/yard/${camera}.mp4`]);
    return `/clips/${camera}.mp4`;
  }
}
