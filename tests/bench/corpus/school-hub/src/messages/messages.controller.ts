import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import { IsMongoId, IsOptional, IsString, MaxLength } from 'class-validator';
import { StrictBody } from '@app/common/strict.pipe';
import { Message } from './message.schema';

class ArchiveDto {
  @IsMongoId() id!: string;
}

class NewMessageDto {
  @IsString() @MaxLength(120) subject!: string;
  @IsOptional() @IsString() @MaxLength(5000) body?: string;
}

@Controller('messages')
export class MessagesController {
  constructor(@InjectModel(Message.name) private readonly messages: Model<Message>) {}

  @Get()
  list(@Req() req: any, @Query('state') state = 'sent') {
    return this.messages.find({ teacherId: req.teacher.sub, state: String(state) }).sort('-createdAt').limit(100);
  }

  @Post('archive')
  async archive(@Req() req: any, @Body() body: any) {
    const result = await this.messages.deleteMany({ teacherId: req.teacher.sub, _id: body.id });
    return { archived: result.deletedCount };
  }

  @Post('remove')
  async remove(@Req() req: any, @Body(StrictBody) body: ArchiveDto) {
    const result = await this.messages.deleteMany({ teacherId: req.teacher.sub, _id: { $eq: body.id } });
    return { archived: result.deletedCount };
  }

  @Post()
  create(@Req() req: any, @Body() body: Record<string, unknown>) {
    return this.messages.create({ teacherId: req.teacher.sub, ...body });
  }

  @Post('draft')
  draft(@Req() req: any, @Body(StrictBody) body: NewMessageDto) {
    return this.messages.create({ subject: body.subject, body: body.body ?? '', teacherId: req.teacher.sub });
  }
}
