import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { LlmService } from './llm.service';

const Slots = z.array(z.object({ dock: z.number().int().min(1).max(24), plate: z.string().regex(/^[A-Z0-9-]{4,12}$/) })).max(24);
const COUNTS: Record<string, string> = {
  arrivals: 'SELECT count(*) FROM arrivals WHERE day = current_date',
  departures: 'SELECT count(*) FROM departures WHERE day = current_date',
  waiting: 'SELECT count(*) FROM queue',
};

@Injectable()
export class AssistantService {
  constructor(
    private readonly llm: LlmService,
    private readonly db: DataSource,
  ) {}

  async report(question: string) {
    const statement = await this.llm.complete('Answer with a PostgreSQL query over arrivals, departures, queue.', question);
    return this.db.query(statement);
  }

  async count(question: string) {
    const key = await this.llm.complete(`Answer with one word of: ${Object.keys(COUNTS)}`, question);
    const statement = Object.hasOwn(COUNTS, key) ? COUNTS[key] : undefined;
    return statement ? this.db.query(statement) : [];
  }

  async planDocks(queue: string[]) {
    const script = await this.llm.complete('Write JavaScript that assigns `result` an array of {dock, plate}.', queue.join(','));
    const sandbox: { result?: unknown; queue: string[] } = { queue };
    runInNewContext(script, sandbox, { timeout: 500 });
    return sandbox.result;
  }

  async planSlots(queue: string[]) {
    const json = await this.llm.complete('Answer with a JSON array of {dock, plate}.', queue.join(','));
    const slots = Slots.parse(JSON.parse(json));
    return slots.filter((slot) => queue.includes(slot.plate));
  }
}
