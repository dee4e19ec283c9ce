import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CurrentUser, User } from '@app/auth/user.decorator';
import { RulesService } from '@app/rules/rules.service';
import { FlowsService } from './flows.service';

@Controller('flows')
export class FlowsController {
  constructor(
    private readonly flows: FlowsService,
    private readonly rules: RulesService,
  ) {}

  @Get('stats')
  stats(@User() user: CurrentUser, @Query('by') by: string) {
    return this.flows.groupBy(user.tenant, by);
  }

  @Get('summary')
  summary(@User() user: CurrentUser, @Query('by') by: string) {
    return this.flows.groupByKnown(user.tenant, by);
  }

  @Get('search')
  search(@User() user: CurrentUser, @Query('q') q: string) {
    return this.flows.search(user.tenant, q);
  }

  @Put(':id')
  async replace(@User() user: CurrentUser, @Param('id', ParseUUIDPipe) id: string, @Body() body: any) {
    const flow = await this.flows.get(user.tenant, id);
    Object.keys(body).forEach((key) => ((flow as any)[key] = body[key]));
    return this.flows.store(flow);
  }

  @Put(':id/name')
  async rename(@User() user: CurrentUser, @Param('id', ParseUUIDPipe) id: string, @Body() body: any) {
    const flow = await this.flows.get(user.tenant, id);
    (['name'] as const).forEach((key) => (flow[key] = String(body[key])));
    return this.flows.store(flow);
  }

  @Post(':id/decide')
  async decide(@User() user: CurrentUser, @Param('id', ParseUUIDPipe) id: string, @Body() payload: Record<string, unknown>) {
    const flow = await this.flows.get(user.tenant, id);
    return { approved: this.rules.compare(flow.condition ?? 'amount < 500', payload) };
  }

  @Post('try')
  tryCondition(@Body() body: { condition: string; payload: Record<string, unknown> }) {
    return { approved: this.rules.matches(body.condition, body.payload) };
  }

  @Post('try-simple')
  trySimple(@Body() body: { condition: string; payload: Record<string, unknown> }) {
    return { approved: this.rules.compare(body.condition, body.payload) };
  }

  @Post('map')
  async map(@Body() body: { mapping: string; payload: unknown }) {
    return { result: await this.rules.transform(body.mapping, body.payload) };
  }

  @Post('convert')
  async convert(@Body() body: { mapping: string; payload: Record<string, unknown> }) {
    return { result: this.rules.convert(body.mapping, body.payload) };
  }
}
