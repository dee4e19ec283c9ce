import mysql from 'mysql2/promise';

export const pool = mysql.createPool({ uri: process.env.INVENTORY_URL, connectionLimit: 4 });
