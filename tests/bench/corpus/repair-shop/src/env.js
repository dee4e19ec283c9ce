const required = ['MYSQL_URL', 'JWT_SECRET', 'STRIPE_KEY', 'STRIPE_WEBHOOK_SECRET', 'SUPPLIER_SECRET', 'IDP_ISSUER'];
const missing = required.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error('Missing configuration:', missing.join(', '));
  process.exit(1);
}
module.exports = process.env;
