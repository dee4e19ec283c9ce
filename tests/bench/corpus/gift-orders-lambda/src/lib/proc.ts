import { exec, spawn } from 'node:child_process';

export function pdfFrom(htmlFile: string, options: Record<string, string>): Promise<string> {
  const flags = Object.entries(options).map(([name, value]) => `--${name} ${value}`).join(' ');
  return new Promise((resolve, reject) => {
    exec(`/opt/bin/wkhtmltopdf ${flags} ${htmlFile} /tmp/out.pdf`, (error) => (error ? reject(error) : resolve('/tmp/out.pdf')));
  });
}

export function zipFolder(folder: string, name: string): Promise<number | null> {
  return new Promise((resolve) => {
    spawn('zip', ['-r', name, '.'], { cwd: folder }).on('close', resolve);
  });
}
