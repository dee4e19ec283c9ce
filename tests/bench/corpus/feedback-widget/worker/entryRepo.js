const NAME = /^[a-z_]+$/;

export class EntryRepo {
  constructor(db, team) {
    this.db = db;
    this.team = team;
  }

  async list(order, tag) {
    const args = [this.team];
    let sql = 'SELECT id, text, rating, status, tag, created_at FROM entries WHERE team = ?';
    if (tag) {
      sql += ' AND tag = ?';
      args.push(tag);
    }
    const { results } = await this.db.prepare(`${sql} ORDER BY ${order} LIMIT 200`).bind(...args).all();
    return results;
  }

  async update(id, values) {
    const names = Object.keys(values).filter((name) => NAME.test(name));
    const set = names.map((name) => `${name} = ?`).join(', ');
    await this.db
      .prepare(`UPDATE entries SET ${set} WHERE id = ? AND team = ?`)
      .bind(...names.map((name) => values[name]), id, this.team)
      .run();
    return { id };
  }
}
