import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HttpModule } from '@nestjs/axios';
import { JwtModule } from '@nestjs/jwt';
import { MongooseModule } from '@nestjs/mongoose';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TeacherGuard } from './common/teacher.guard';
import { Pupil, Lesson } from './pupils/pupil.entity';
import { PupilsController } from './pupils/pupils.controller';
import { PupilsService } from './pupils/pupils.service';
import { DocumentsController } from './documents/documents.controller';
import { DocumentsService } from './documents/documents.service';
import { LettersController } from './letters/letters.controller';
import { MessagesController } from './messages/messages.controller';
import { Message, MessageSchema } from './messages/message.schema';
import { CalendarController } from './calendar/calendar.controller';

@Module({
  imports: [
    HttpModule.register({ timeout: 5000 }),
    JwtModule.register({ secret: process.env.JWT_SECRET }),
    TypeOrmModule.forRoot({ type: 'mysql', url: process.env.MYSQL_URL, entities: [Pupil, Lesson] }),
    TypeOrmModule.forFeature([Pupil, Lesson]),
    MongooseModule.forRoot(process.env.MONGO_URL!),
    MongooseModule.forFeature([{ name: Message.name, schema: MessageSchema }]),
  ],
  controllers: [PupilsController, DocumentsController, LettersController, MessagesController, CalendarController],
  providers: [PupilsService, DocumentsService, { provide: APP_GUARD, useClass: TeacherGuard }],
})
export class AppModule {}
