import { Injectable, NotFoundException, OnModuleInit } from '@nestjs/common';
import AdmZip from 'adm-zip';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { spawn } from 'node:child_process';

@Injectable()
export class DocumentsService implements OnModuleInit {
  private readonly base = resolve(process.env.DOCUMENTS ?? 'documents');

  onModuleInit() {
    mkdirSync(this.base, { recursive: true });
  }

  open(pupilId: number, name: string) {
    const file = join(this.base, String(pupilId), name);
    if (!existsSync(file)) throw new NotFoundException();
    return createReadStream(file);
  }

  openChecked(pupilId: number, name: string) {
    const folder = join(this.base, String(pupilId)) + sep;
    const file = normalize(folder + name);
    if (!file.startsWith(folder) || !existsSync(file)) throw new NotFoundException();
    return createReadStream(file);
  }

  importScores(pupilId: number, archive: Buffer) {
    const folder = join(this.base, String(pupilId), 'scores');
    const names: string[] = [];
    for (const entry of new AdmZip(archive).getEntries()) {
      if (entry.isDirectory) continue;
      const target = join(folder, entry.entryName);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, entry.getData());
      names.push(entry.entryName);
    }
    return names;
  }

  unpackScores(pupilId: number, archive: Buffer) {
    const folder = join(this.base, String(pupilId), 'scores');
    mkdirSync(folder, { recursive: true });
    return new AdmZip(archive)
      .getEntries()
      .filter((entry) => !entry.isDirectory && extname(entry.entryName) === '.pdf')
      .map((entry) => {
        const target = join(folder, basename(entry.entryName));
        writeFileSync(target, entry.getData(), { flag: 'wx' });
        return basename(target);
      });
  }

  watermark(pupilId: number, label: string) {
    const pdf = join(this.base, String(pupilId), 'contract.pdf');
    return spawn('bash', ['-c', `echo "${label}" | enscript -o - | ps2pdf - - | pdftk ${pdf} stamp - output -`]).stdout;
  }

  stamp(pupilId: number, label: string) {
    const pdf = join(this.base, String(pupilId), 'contract.pdf');
    const child = spawn('stamp-pdf', ['--input', pdf, '--label-from-stdin']);
    child.stdin.end(label);
    return child.stdout;
  }
}
