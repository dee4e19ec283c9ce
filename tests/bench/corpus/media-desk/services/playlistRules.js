const vm = require('node:vm');

exports.runRule = (rule, clips) => {
  const script = new vm.Script(`clips.filter((clip) => ${rule})`);
  return script.runInNewContext({ clips });
};
