const mysql = require('mysql2/promise');
const config = require('./config');

module.exports = mysql.createPool({ uri: config.MYSQL_URL, connectionLimit: 10 });
