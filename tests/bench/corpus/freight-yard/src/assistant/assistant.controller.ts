import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { AdminGuard } from '@common/admin.guard';
import { AssistantService } from './assistant.service';
import { LlmService } from './llm.service';
import { YardTools } from './yard-tools.service';

class Question {
  @IsString() @MaxLength(1000) text: string;
}

@Controller('assistant')
@UseGuards(AdminGuard)
export class AssistantController {
  constructor(
    private readonly assistant: AssistantService,
    private readonly llm: LlmService,
    private readonly tools: YardTools,
  ) {}

  @Post('report')
  report(@Body() { text }: Question) {
    return this.assistant.report(text);
  }

  @Post('docks')
  docks(@Body() { text }: Question) {
    return this.assistant.planDocks(text.split(/\s+/));
  }

  @Post('slots')
  slots(@Body() { text }: Question) {
    return this.assistant.planSlots(text.split(/\s+/));
  }

  @Post('cameras')
  async cameras(@Body() { text }: Question) {
    const call = await this.llm.chooseTool(text, this.tools.definitions);
    return call ? { url: await this.tools.run(call.name, call.arguments) } : { url: null };
  }
}
