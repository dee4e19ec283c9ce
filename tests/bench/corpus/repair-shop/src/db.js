const mysql = require('mysql2/promise');
const env = require('./env');

const pool = mysql.createPool(env.MYSQL_URL);

exports.query = async (sql, values) => {
  const [rows] = await pool.execute(sql, values);
  return rows;
};
