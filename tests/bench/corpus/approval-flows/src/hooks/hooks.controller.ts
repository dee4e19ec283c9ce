import { BadRequestException, Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { HooksService } from './hooks.service';

const VENDOR_HOSTS = ['paperline.example', 'officegoods.example', 'deskworks.example'];

@Controller('hooks')
export class HooksController {
  constructor(private readonly hooks: HooksService) {}

  @Post('test')
  test(@Body() { url }: { url: string }) {
    return this.hooks.deliver(url, { event: 'test' });
  }

  @Post('probe')
  probe(@Body() { url }: { url: string }) {
    return this.hooks.deliverPublic(url, { event: 'test' });
  }

  @Get('icon')
  async icon(@Query('host') host: string) {
    return new StreamableFile(await this.hooks.avatar(host), { type: 'image/x-icon' });
  }

  @Get('vendor-icon')
  async vendorIcon(@Query('host') host: string) {
    const vendor = VENDOR_HOSTS.find((known) => known === host);
    if (!vendor) throw new BadRequestException('Unknown vendor');
    return new StreamableFile(await this.hooks.avatar(vendor), { type: 'image/x-icon' });
  }
}
