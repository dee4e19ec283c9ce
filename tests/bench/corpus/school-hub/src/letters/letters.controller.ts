import { Body, Controller, Get, Header, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PupilsService } from '@app/pupils/pupils.service';
import { greeting, letterTemplate } from './templates';

@Controller('letters')
export class LettersController {
  constructor(private readonly pupils: PupilsService) {}

  @Get('preview/:id')
  @Header('content-type', 'text/html')
  async preview(@Param('id', ParseIntPipe) id: number, @Query('salutation') salutation = 'Dear') {
    const pupil = await this.pupils.getOne(id);
    return greeting(`${salutation} parents of ${pupil.firstName},`, pupil.lessons.length);
  }

  @Get('draft/:id')
  @Header('content-type', 'text/html')
  async draft(@Param('id', ParseIntPipe) id: number, @Query('salutation') salutation = 'Dear') {
    const pupil = await this.pupils.getOne(id);
    return letterTemplate({ salutation, firstName: pupil.firstName, lessons: pupil.lessons.length });
  }

  @Post('calculate')
  calculate(@Body() body: { formula: string; values: Record<string, number> }) {
    const scope = new Map(Object.entries(body.values ?? {}));
    const source = body.formula.replace(/\b[a-z]\w*\b/gi, (name) => String(scope.get(name) ?? 'undefined'));
    return { fee: globalThis.eval(source) };
  }

  @Post('fee')
  fee(@Body() body: { model: string; lessons: number }) {
    const models = { single: (n: number) => n * 3500, term: (n: number) => n * 3000, family: (n: number) => n * 2600 };
    const compute = models[body.model as keyof typeof models] ?? models.single;
    return { fee: Object.values(models).includes(compute) ? compute(Number(body.lessons)) : 0 };
  }

  @Get('unsubscribe')
  unsubscribe(@Query('back') back: string, @Res() res: Response) {
    res.status(302).location(back ?? '/').end();
  }

  @Get('opt-out')
  optOut(@Query('back') back: string, @Res() res: Response) {
    const pages: Record<string, string> = { home: '/', parents: '/parents', contact: '/contact' };
    res.status(302).location(Object.keys(pages).includes(back) ? pages[back] : '/').end();
  }
}
