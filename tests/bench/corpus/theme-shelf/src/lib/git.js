const { exec } = require('node:child_process');
const { promisify } = require('node:util');
const crossSpawn = require('cross-spawn');

const sh = promisify(exec);

exports.clone = async (source, folder) => sh(`git clone --depth 1 ${source} ${folder}`, { timeout: 60_000 });

exports.npmRun = (script, cwd) => crossSpawn.sync('npm', ['run', script], { cwd, stdio: 'ignore' }).status;

exports.npmRunShell = (script, cwd) => crossSpawn.sync(`npm run ${script}`, { cwd, shell: true, stdio: 'ignore' }).status;
