const fs = require('fs');
const path = require('path');
const { execFileSync, execSync } = require('child_process');

const REPORTS = { utilisation: 'reports/utilisation.js', revenue: 'reports/revenue.js', repairs: 'reports/repairs.js' };

const handlers = {
  run_report: ({ script, month }) => execSync(`node reports/${script}.js --month ${month}`).toString(),
  run_standard_report: ({ script, month }) => {
    if (!Object.prototype.hasOwnProperty.call(REPORTS, script) || !/^\d{4}-\d{2}$/.test(month)) return 'Unknown report';
    return execFileSync('node', [REPORTS[script], '--month', month]).toString();
  },
  save_export: ({ filename, csv }) => {
    fs.writeFileSync(path.join(__dirname, '..', 'exports', filename), csv);
    return `Saved ${filename}`;
  },
  save_summary: ({ filename, csv }) => {
    const target = path.join(__dirname, '..', 'summaries', path.basename(String(filename)) + '.csv');
    fs.writeFileSync(target, String(csv));
    return `Saved ${path.basename(target)}`;
  },
};

exports.definitions = Object.keys(handlers).map((name) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: {}, additionalProperties: { type: 'string' } } },
}));

exports.dispatch = (call) => {
  const handler = handlers[call.function.name];
  return handler ? handler(JSON.parse(call.function.arguments)) : 'No such tool';
};
