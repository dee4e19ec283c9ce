import { knex } from '../knex.js';

export class QuizRepository {
  constructor(db = knex) {
    this.db = db;
  }

  ranking(quizId, column) {
    return this.db.raw(`select player_name, ${column} as value from results where quiz_id = ? order by 2 desc limit 20`, [quizId]);
  }

  withTitle(owner, title) {
    return this.db('quizzes').where({ owner }).whereRaw(`lower(title) = lower('${title}')`);
  }

  titled(owner, title) {
    return this.db('quizzes').where({ owner }).whereRaw('lower(title) = lower(?)', [title]);
  }

  sorted(owner, { column, direction }) {
    return this.db('quizzes').where({ owner }).orderBy(column, direction);
  }

  insert(row) {
    return this.db('quizzes').insert(row).returning('id');
  }

  update(id, owner, changes) {
    return this.db('quizzes').where({ id, owner }).update(changes);
  }
}

export const quizRepository = new QuizRepository();
