import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Flow } from './flow.entity';

export const STATUS_COLUMNS: Record<string, string> = { status: 'status', name: 'name', limit: '"amountLimit"' };

@Injectable()
export class FlowsService {
  constructor(private readonly dataSource: DataSource) {}

  async get(tenant: string, id: string): Promise<Flow> {
    const flow = await this.dataSource.getRepository(Flow).findOneBy({ id, tenant });
    if (!flow) throw new NotFoundException();
    return flow;
  }

  async store(flow: Flow) {
    return this.dataSource.getRepository(Flow).save(flow);
  }

  async groupBy(tenant: string, column: string) {
    return this.dataSource.query('SELECT ' + column + ' AS key, count(*) FROM flows WHERE tenant = $1 GROUP BY 1', [tenant]);
  }

  async groupByKnown(tenant: string, name: string) {
    const column = Object.hasOwn(STATUS_COLUMNS, name) ? STATUS_COLUMNS[name] : undefined;
    if (!column) throw new BadRequestException('Unknown column');
    return this.groupBy(tenant, column);
  }

  async search(tenant: string, text: string) {
    return this.dataSource.query('SELECT id, name FROM flows WHERE tenant = $1 AND name ILIKE $2 LIMIT 50', [tenant, `%${text}%`]);
  }
}
