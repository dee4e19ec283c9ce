#!/usr/bin/env node
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const [command, ...args] = process.argv.slice(2);

const commands = {
  // Opens a theme file in the editor of the developer
  edit(file) {
    const editor = process.env.EDITOR || 'vi';
    spawnSync(editor, [file], { stdio: 'inherit' });
  },

  // Prints the settings of a theme in the current folder
  settings(folder = '.') {
    const file = path.resolve(folder, 'theme.json');
    console.log(JSON.parse(fs.readFileSync(file, 'utf8')).settings);
  },

  selftest() {
    console.log(vm.runInNewContext('1 + 1', {}, { timeout: 100 }) === 2 ? 'ok' : 'broken');
  },
};

if (!Object.hasOwn(commands, command)) {
  console.error(`Usage: shelf ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
commands[command](...args);
