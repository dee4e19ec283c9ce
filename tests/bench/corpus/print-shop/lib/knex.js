module.exports = require('knex')({ client: 'mysql2', connection: process.env.MYSQL_URL });
