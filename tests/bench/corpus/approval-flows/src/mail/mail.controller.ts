import { Controller, Get, Header, Param, Query, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';
import { html } from './escape';

@Controller('mail')
export class MailController {
  @Get('preview/:subject')
  @Header('content-type', 'text/html; charset=utf-8')
  preview(@Param('subject') subject: string, @Query('name') name = 'colleague') {
    return `<h2>${subject}</h2><p>Dear ${name}, a task waits for you.</p>`;
  }

  @Get('sample/:subject')
  @Header('content-type', 'text/html; charset=utf-8')
  sample(@Param('subject') subject: string, @Query('name') name = 'colleague') {
    return html`<h2>${subject}</h2><p>Dear ${name}, a task waits for you.</p>`;
  }

  @Get('open')
  @Redirect()
  open(@Query('url') url: string) {
    return { url, statusCode: 302 };
  }

  @Get('tasks')
  @Redirect()
  tasks(@Query('id') id: string) {
    return { url: `/tasks/${encodeURIComponent(id)}`, statusCode: 302 };
  }

  @Get('track')
  track(@Query('to') to: string, @Res() res: Response) {
    if (!to.includes('approvals.example')) return res.redirect('/');
    return res.redirect(301, to);
  }

  @Get('go')
  go(@Query('to') to: string, @Res() res: Response) {
    if (!URL.canParse(to) || new URL(to).origin !== 'https://approvals.example') return res.redirect('/');
    return res.redirect(302, to);
  }
}
