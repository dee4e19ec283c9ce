import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execAsync = promisify(exec);
const execFileAsync = promisify(execFile);

export class Transcoder {
  constructor(binary = 'ffmpeg') {
    this.binary = binary;
  }

  /** Run ffmpeg with a free-form option string. */
  async run(input, output, options = '') {
    const { stderr } = await execAsync(`${this.binary} -y -i "${input}" ${options} "${output}"`);
    return stderr;
  }

  async runArgs(input, output, args) {
    const { stderr } = await execFileAsync(this.binary, ['-y', '-i', input, ...args, output]);
    return stderr;
  }
}

export const transcoder = new Transcoder();
