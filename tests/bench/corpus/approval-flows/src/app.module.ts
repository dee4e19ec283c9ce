import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HttpModule } from '@nestjs/axios';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthGuard } from '@app/auth/auth.guard';
import { Flow } from '@app/flows/flow.entity';
import { Task } from '@app/tasks/task.entity';
import { FlowsController } from '@app/flows/flows.controller';
import { FlowsService } from '@app/flows/flows.service';
import { TasksController } from '@app/tasks/tasks.controller';
import { TasksService } from '@app/tasks/tasks.service';
import { RulesService } from '@app/rules/rules.service';
import { HooksController } from '@app/hooks/hooks.controller';
import { HooksService } from '@app/hooks/hooks.service';
import { MailController } from '@app/mail/mail.controller';

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Flow, Task] }),
    TypeOrmModule.forFeature([Flow, Task]),
    JwtModule.register({ secret: process.env.JWT_SECRET, signOptions: { expiresIn: '8h' } }),
    HttpModule.register({ timeout: 5000 }),
  ],
  controllers: [FlowsController, TasksController, HooksController, MailController],
  providers: [FlowsService, TasksService, RulesService, HooksService, { provide: APP_GUARD, useClass: AuthGuard }],
})
export class AppModule {}
