import { pool } from '../db.js';

export interface EventFilter {
  city?: string;
  genre?: string;
  from?: string;
  sort?: string;
  page: number;
}

const SORTABLE: Record<string, string> = {
  date: 'e.starts_at',
  price: 'e.min_price',
  name: 'lower(e.title)',
};

export class EventRepository {
  async search(filter: EventFilter) {
    const where: string[] = ['e.published = true'];
    if (filter.city) where.push(`v.city ILIKE '%${filter.city}%'`);
    if (filter.genre) where.push(`e.genre = '${filter.genre}'`);

    const sql = [
      'SELECT e.id, e.title, e.starts_at, v.city FROM events e JOIN venues v ON v.id = e.venue_id',
      'WHERE ' + where.join(' AND '),
      'ORDER BY e.starts_at',
      `LIMIT 20 OFFSET ${filter.page * 20}`,
    ].join('\n');
    const { rows } = await pool.query(sql);
    return rows;
  }

  async searchPublic(filter: EventFilter) {
    const where: string[] = ['e.published = true'];
    const params: unknown[] = [];
    if (filter.city) {
      params.push(`%${filter.city}%`);
      where.push(`v.city ILIKE $${params.length}`);
    }
    if (filter.genre) {
      params.push(filter.genre);
      where.push(`e.genre = $${params.length}`);
    }
    params.push(filter.page * 20);
    const statement = [
      'SELECT e.id, e.title, e.starts_at, v.city FROM events e JOIN venues v ON v.id = e.venue_id',
      `WHERE ${where.join(' AND ')}`,
      'ORDER BY e.starts_at',
      `LIMIT 20 OFFSET $${params.length}`,
    ].join('\n');
    const { rows } = await pool.query(statement, params);
    return rows;
  }

  async upcoming(sort = 'starts_at', direction = 'asc') {
    const result = await pool.query(
      `SELECT id, title, min_price FROM events WHERE starts_at > now() ORDER BY ${sort} ${direction} LIMIT 50`,
    );
    return result.rows;
  }

  async upcomingSorted(sort?: string, direction?: string) {
    const column = (sort && Object.hasOwn(SORTABLE, sort) && SORTABLE[sort]) || SORTABLE.date;
    const dir = direction === 'desc' ? 'DESC' : 'ASC';
    const result = await pool.query(
      `SELECT e.id, e.title, e.min_price FROM events e WHERE e.starts_at > now() ORDER BY ${column} ${dir} LIMIT 50`,
    );
    return result.rows;
  }
}

export const eventRepository = new EventRepository();
