import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Task } from './task.entity';

@Injectable()
export class TasksService {
  constructor(@InjectRepository(Task) private readonly tasks: Repository<Task>) {}

  list(tenant: string, sort: string, dir: string) {
    return this.tasks.query(`SELECT id, title, state, amount FROM tasks WHERE tenant = $1 ORDER BY "${sort}" ${dir} LIMIT 200`, [tenant]);
  }

  byAssignee(tenant: string, assignee: string) {
    return this.tasks
      .createQueryBuilder('t')
      .where('t.tenant = :tenant', { tenant })
      .andWhere(`t.assignee = '${assignee}'`)
      .getMany();
  }

  ofAssignee(tenant: string, assignee: string) {
    return this.tasks
      .createQueryBuilder('t')
      .where('t.tenant = :tenant', { tenant })
      .andWhere('t.assignee = :assignee', { assignee })
      .getMany();
  }

  async create(tenant: string, input: Partial<Task>) {
    const task = this.tasks.create({ ...input, tenant });
    return this.tasks.save(task);
  }

  async change(tenant: string, id: string, changes: Partial<Task>) {
    const task = await this.tasks.findOneBy({ id, tenant });
    if (!task) throw new NotFoundException();
    return this.tasks.save(this.tasks.merge(task, changes));
  }
}
