import { compileExpression } from 'filtrex';

const cache = new Map();

/** Scoring rules are expressions such as "correct * 10 - millis / 1000". */
export function scorer(rule) {
  if (!cache.has(rule)) {
    cache.set(rule, new Function('correct', 'millis', 'return ' + rule));
  }
  return cache.get(rule);
}

export function filtrexScorer(rule) {
  const compiled = compileExpression(rule);
  return (correct, millis) => Number(compiled({ correct, millis })) || 0;
}

export const validators = {
  number: (answer) => Number.isFinite(Number(answer)),
  word: (answer) => /^\p{L}+$/u.test(answer),
  choice: (answer) => ['a', 'b', 'c', 'd'].includes(answer),
};
