const { QueryTypes } = require('sequelize');
const { sequelize } = require('../models');

const select = (conditions) => `SELECT id, title, genre, seconds FROM Clips WHERE ${conditions} ORDER BY title LIMIT 100`;

class ClipSearch {
  byTerm(term, genres = []) {
    const parts = [`title LIKE '%${term}%'`];
    if (genres.length) parts.push(`genre IN ('${genres.join("','")}')`);
    return sequelize.query(select(parts.join(' AND ')), { type: QueryTypes.SELECT });
  }

  byReplacement(term, genres) {
    const parts = ['title LIKE :term'];
    if (genres.length) parts.push('genre IN (:genres)');
    return sequelize.query(select(parts.join(' AND ')), { type: QueryTypes.SELECT, replacements: { term: `%${term}%`, genres } });
  }
}

module.exports = new ClipSearch();
