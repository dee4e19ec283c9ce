const { exec, execFile } = require('node:child_process');

const done = (resolve, reject) => (error, stdout) => (error ? reject(error) : resolve(stdout));

class Magick {
  constructor(input) {
    this.input = input;
    this.steps = [];
  }

  step(name, value) {
    this.steps.push([name, value]);
    return this;
  }

  write(output) {
    const flags = this.steps.map(([name, value]) => `-${name} ${value}`).join(' ');
    return new Promise((resolve, reject) => exec(`magick ${this.input} ${flags} ${output}`, done(resolve, reject)));
  }

  writeFile(output) {
    const flags = this.steps.flatMap(([name, value]) => [`-${name}`, value]);
    return new Promise((resolve, reject) => execFile('magick', [this.input, ...flags, output], done(resolve, reject)));
  }
}

module.exports = { Magick };
