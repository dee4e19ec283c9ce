import mysql from 'mysql2/promise';

export const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 2 });

export async function rows(sql, params) {
  const [result] = await pool.query(sql, params);
  return result;
}
