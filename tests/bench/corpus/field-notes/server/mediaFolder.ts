import fs from 'node:fs';
import path from 'node:path';

export class MediaFolder {
  private readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root) + path.sep;
  }

  open(name: string): fs.ReadStream {
    return fs.createReadStream(this.root + name);
  }

  openChecked(name: string): fs.ReadStream {
    const file = path.resolve(this.root, name);
    if (!file.startsWith(this.root)) throw Object.assign(new Error('Not found'), { status: 404 });
    return fs.createReadStream(file);
  }
}
