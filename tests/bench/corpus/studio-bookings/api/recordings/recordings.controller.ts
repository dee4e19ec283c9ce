import { BadRequestException, Body, Controller, Get, Headers, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { execSync, spawn } from 'node:child_process';
import { applyEffect, isEffect, runLine, soxLine } from './sox';

const file = (id: number) => `/srv/recordings/${id}.wav`;

@Controller('recordings')
export class RecordingsController {
  @Post(':id/effect')
  effect(@Param('id', ParseIntPipe) id: number, @Body('effect') effect: string) {
    return { done: runLine(soxLine(file(id), effect)) };
  }

  @Post(':id/preset')
  preset(@Param('id', ParseIntPipe) id: number, @Body('effect') effect: string) {
    if (!isEffect(effect)) throw new BadRequestException('Unknown effect');
    return { done: applyEffect(file(id), effect) };
  }

  @Get(':id/tags')
  tags(@Param('id', ParseIntPipe) id: number, @Headers('accept-language') language = 'en') {
    const options = { encoding: 'utf8', env: { PATH: process.env.PATH } } as const;
    return { tags: execSync(`LANG=${language.split(',')[0]} soxi -a ${file(id)}`, options) };
  }

  @Get(':id/info')
  info(@Param('id', ParseIntPipe) id: number, @Headers('accept-language') language = 'en') {
    const lang = language.startsWith('de') ? 'de_DE' : 'en_GB';
    return { info: execSync(`LANG=${lang} soxi ${file(id)}`, { encoding: 'utf8' }) };
  }

  @Post('copy')
  copy(@Body('ids') ids: string[], @Query('to') to = 'archive') {
    const sources = ids.map((id) => '/srv/recordings/' + id + '.wav');
    spawn('/bin/sh', ['-c', 'cp ' + sources.join(' ') + ' /srv/' + to]);
    return { copied: ids.length };
  }

  @Post('archive')
  archive(@Body('ids') ids: string[]) {
    const sources = ids.map((id) => file(Number.parseInt(id, 10)));
    spawn('cp', [...sources, '/srv/archive']);
    return { copied: ids.length };
  }
}
