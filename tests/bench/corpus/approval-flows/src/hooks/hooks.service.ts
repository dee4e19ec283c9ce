import { BadRequestException, Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';
import { lookup } from 'node:dns/promises';
import { Agent } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const internal = new BlockList();
internal.addSubnet('10.0.0.0', 8);
internal.addSubnet('127.0.0.0', 8);
internal.addSubnet('169.254.0.0', 16);
internal.addSubnet('172.16.0.0', 12);
internal.addSubnet('192.168.0.0', 16);
internal.addSubnet('100.64.0.0', 10);
internal.addSubnet('0.0.0.0', 8);

@Injectable()
export class HooksService {
  constructor(private readonly http: HttpService) {}

  async deliver(url: string, payload: unknown) {
    const { status } = await firstValueFrom(this.http.post(url, payload));
    return { status };
  }

  /** Resolves the host once, refuses internal addresses and connects to the checked address. */
  async deliverPublic(url: string, payload: unknown) {
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'https:' || isIP(hostname.replace(/^\[|\]$/g, ''))) throw new BadRequestException('Only https host names');
    const { address } = await lookup(hostname, { family: 4 });
    if (internal.check(address, 'ipv4')) throw new BadRequestException('Internal address');
    const pinned: LookupFunction = (_host, options, done) => (options.all ? done(null, [{ address, family: 4 }]) : done(null, address, 4));
    const { status } = await firstValueFrom(this.http.post(url, payload, { maxRedirects: 0, httpsAgent: new Agent({ lookup: pinned }) }));
    return { status };
  }

  async avatar(host: string) {
    const { data } = await firstValueFrom(this.http.get(`https://${host}/favicon.ico`, { responseType: 'arraybuffer' }));
    return Buffer.from(data);
  }
}
