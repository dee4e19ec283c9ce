import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, ValidationPipe } from '@nestjs/common';
import { CurrentUser, User } from '@app/auth/user.decorator';
import { CreateTaskDto, TaskQueryDto } from './task.dto';
import { TasksService } from './tasks.service';

const strict = new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true });

@Controller('tasks')
export class TasksController {
  constructor(private readonly service: TasksService) {}

  @Get()
  list(@User() user: CurrentUser, @Query('sort') sort = 'title', @Query('dir') dir = 'ASC') {
    return this.service.list(user.tenant, sort, dir);
  }

  @Get('table')
  table(@User() user: CurrentUser, @Query(strict) query: TaskQueryDto) {
    return this.service.list(user.tenant, query.sort ?? 'title', query.dir ?? 'ASC');
  }

  @Get('assigned/:name')
  assigned(@User() user: CurrentUser, @Param('name') name: string) {
    return this.service.byAssignee(user.tenant, name);
  }

  @Get('mine-of/:name')
  mineOf(@User() user: CurrentUser, @Param('name') name: string) {
    return this.service.ofAssignee(user.tenant, name);
  }

  @Post('import')
  importTask(@User() user: CurrentUser, @Body() body: any) {
    return this.service.create(user.tenant, body);
  }

  @Post()
  create(@User() user: CurrentUser, @Body(strict) dto: CreateTaskDto) {
    return this.service.create(user.tenant, dto);
  }

  @Patch(':id')
  update(@User() user: CurrentUser, @Param('id', ParseUUIDPipe) id: string, @Body() changes: Record<string, unknown>) {
    return this.service.change(user.tenant, id, changes);
  }

  @Patch(':id/note')
  note(@User() user: CurrentUser, @Param('id', ParseUUIDPipe) id: string, @Body('note') note: string) {
    return this.service.change(user.tenant, id, { note: String(note).slice(0, 2000) });
  }
}
