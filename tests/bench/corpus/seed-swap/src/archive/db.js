const mysql = require('mysql2/promise');

const options = { host: 'archive.seed-swap.internal', user: 'archivist', database: 'archive' };

exports.archive = mysql.createPool(Object.assign(options, { password: 'Dandelion*Clock*5' }));

exports.catalogue = mysql.createPool(Object.assign({}, options, { user: 'catalogue', password: process.env.CATALOGUE_DB_PASSWORD }));
