import type { Knex } from 'knex';

const ORDER = ['booked_at', 'amount', 'supplier'] as const;

export class LedgerService {
  constructor(private readonly knex: Knex) {}

  costs(depot: string, order: string) {
    return this.knex('costs').where({ depot: String(depot) }).orderByRaw(order).limit(100);
  }

  expenses(depot: string, order?: string) {
    const column = ORDER.find((o) => o === order) ?? 'booked_at';
    return this.knex('costs').where({ depot: String(depot) }).orderBy(column, 'desc').limit(100);
  }
}
