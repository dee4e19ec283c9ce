import { escapeId } from 'mysql2';

export class Select {
  #parts = [];
  #params = [];

  constructor(table, fields) {
    this.base = `SELECT ${fields.join(', ')} FROM ${table}`;
  }

  where(field, operator, value) {
    this.#parts.push(`${field} ${operator} ?`);
    this.#params.push(value);
    return this;
  }

  build() {
    const text = this.#parts.length ? `${this.base} WHERE ${this.#parts.join(' AND ')}` : this.base;
    return [text, this.#params];
  }
}

export const orderBy = (field, descending) => ` ORDER BY ${escapeId(field, true)} ${descending ? 'DESC' : 'ASC'}`;
