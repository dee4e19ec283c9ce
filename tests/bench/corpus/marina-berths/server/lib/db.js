const mysql = require('mysql2/promise');

const berths = mysql.createPool({
  host: process.env.DB_HOST || 'localhost',
  user: 'marina',
  password: 'Anchor%Quay$5512',
  database: 'berths',
});

const billing = mysql.createPool({
  host: process.env.BILLING_HOST || 'localhost',
  user: process.env.BILLING_USER,
  password: process.env.BILLING_PASSWORD,
  database: 'billing',
});

module.exports = { berths, billing };
