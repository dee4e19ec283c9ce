const { execSync, execFileSync } = require('child_process');
const { chat, say } = require('../ai/model');
const { definitions, dispatch } = require('../ai/tools');

const TASKS = {
  restart: ['pm2', ['restart', 'pedal-depot']],
  logs: ['pm2', ['logs', 'pedal-depot', '--nostream', '--lines', '200']],
  disk: ['df', ['-h']],
};

async function fix(problem) {
  const command = await say(`One shell command for Ubuntu that helps with: ${problem}. Only the command.`);
  console.log('$', command);
  return execSync(command, { encoding: 'utf8' });
}

async function runTask(problem) {
  const name = (await say(`Which of ${Object.keys(TASKS).join('/')} helps with: ${problem}? One word.`)).trim().toLowerCase();
  if (!Object.keys(TASKS).includes(name)) return 'Nothing to do';
  const [program, args] = TASKS[name];
  return execFileSync(program, args, { encoding: 'utf8' });
}

async function ask(question) {
  const messages = [{ role: 'user', content: question }];
  for (let i = 0; i < 4; i += 1) {
    const message = await chat(messages, definitions);
    messages.push(message);
    if (!message.tool_calls) return message.content;
    message.tool_calls.forEach((call) => messages.push({ role: 'tool', tool_call_id: call.id, content: dispatch(call) }));
  }
  return 'Gave up after four rounds';
}

const [mode, ...words] = process.argv.slice(2);
const action = { fix, task: runTask, ask }[mode] || ask;
action(words.join(' ')).then(console.log);
