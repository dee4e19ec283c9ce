const morgan = require('morgan');

morgan.token('auth', (req) => req.headers.authorization || '-');
morgan.token('auth-kind', (req) => (req.headers.authorization || '-').split(' ')[0]);

exports.accessLog = morgan(':method :url :status :response-time ms auth=:auth');
exports.staffLog = morgan(':method :url :status :response-time ms auth=:auth-kind');
