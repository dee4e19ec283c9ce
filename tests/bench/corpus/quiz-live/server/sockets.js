import { exec, execFile } from 'node:child_process';
import { WebSocketServer } from 'ws';
import { userOfSocket } from './auth.js';
import { filtrexScorer, scorer, validators } from './scoring.js';

const handlers = {
  // The host defines how answers are scored
  rule(state, { rule }) {
    state.score = scorer(rule);
  },

  formula(state, { rule }) {
    state.score = filtrexScorer(rule);
  },

  validator(state, message) {
    state.validate = eval('(' + message.code + ')');
  },

  answerType(state, message) {
    state.validate = Object.hasOwn(validators, message.code) ? validators[message.code] : validators.word;
  },

  answer(state, { answer, millis }) {
    const correct = state.validate?.(answer) && answer === state.expected ? 1 : 0;
    return { points: state.score?.(correct, Number(millis)) ?? correct };
  },

  speak(state, { text, voice = 'en' }) {
    exec(`espeak -v ${voice} -w /tmp/question.wav "${text.replace(/"/g, '\\"')}"`);
  },

  readOut(state, { text, voice = 'en' }) {
    const known = ['en', 'de', 'fr'].includes(voice) ? voice : 'en';
    execFile('espeak', ['-v', known, '-w', '/tmp/question.wav', '--', String(text)]);
  },
};

export function attachSockets(server) {
  const sockets = new WebSocketServer({ server, path: '/live' });
  sockets.on('connection', async (socket, request) => {
    const userId = await userOfSocket(request);
    if (!userId) return socket.close(4401, 'Sign in first');
    const state = { userId, expected: 'a' };
    socket.on('message', (data) => {
      let message;
      try {
        message = JSON.parse(data.toString());
      } catch {
        return socket.send(JSON.stringify({ error: 'Not JSON' }));
      }
      const handler = Object.hasOwn(handlers, message.type) ? handlers[message.type] : undefined;
      if (!handler) return socket.send(JSON.stringify({ error: 'Unknown type' }));
      socket.send(JSON.stringify({ type: message.type, result: handler(state, message) ?? null }));
    });
  });
}
