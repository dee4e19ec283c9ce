import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ColumnPipe } from '@app/common/column.pipe';
import { StrictBody } from '@app/common/strict.pipe';
import { Lesson } from './pupil.entity';
import { LessonDto, PupilDto } from './pupil.dto';
import { PupilsService } from './pupils.service';

@Controller('pupils')
export class PupilsController {
  constructor(private readonly pupils: PupilsService) {}

  @Get()
  find(@Query('name') name = '') {
    return this.pupils.search(name);
  }

  @Get('by-name')
  findByName(@Query('name') name = '') {
    return this.pupils.searchByName(String(name));
  }

  @Get('by-instrument')
  findByInstrument(@Query('instrument') instrument = '') {
    return this.pupils.byInstrument(String(instrument));
  }

  @Get('income')
  income(@Query('by') by: string, @Query('year', ParseIntPipe) year: number) {
    return this.pupils.income(by, year);
  }

  @Get('turnover')
  turnover(@Query('by', new ColumnPipe(['state', 'pupilId', 'MONTH(startsAt)'])) column: string, @Query('year', ParseIntPipe) year: number) {
    return this.pupils.income(column, year);
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    return this.pupils.getOne(id);
  }

  @Post()
  create(@Body() body: PupilDto) {
    return this.pupils.create(body);
  }

  @Post('register')
  register(@Body(StrictBody) body: PupilDto) {
    return this.pupils.create({ ...body });
  }

  @Patch('lessons/:id')
  patchLesson(@Param('id', ParseIntPipe) id: number, @Body() changes: Partial<Lesson>) {
    return this.pupils.reschedule(id, changes);
  }

  @Put('lessons/:id')
  moveLesson(@Param('id', ParseIntPipe) id: number, @Body() { startsAt, notes }: LessonDto) {
    return this.pupils.reschedule(id, { startsAt: new Date(startsAt), notes: notes ?? null });
  }
}
