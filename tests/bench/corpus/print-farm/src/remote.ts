import { Client } from 'ssh2';

const key = process.env.FARM_KEY;

/** Runs a command on the controller of a printer. */
export function onPrinter(host: string, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = new Client();
    client
      .on('ready', () => {
        client.exec(command, (error, stream) => {
          if (error) return reject(error);
          let output = '';
          stream.on('data', (chunk: Buffer) => (output += chunk)).on('close', () => {
            client.end();
            resolve(output);
          });
        });
      })
      .on('error', reject)
      .connect({ host, username: 'farm', privateKey: key });
  });
}

const PRINTERS: Record<string, string> = { p1: '10.20.0.11', p2: '10.20.0.12', p3: '10.20.0.13' };

export function printerHost(name: string): string {
  const host = Object.hasOwn(PRINTERS, name) ? PRINTERS[name] : undefined;
  if (!host) throw new Error('Unknown printer');
  return host;
}
