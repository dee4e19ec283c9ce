import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db';
import { HttpError } from '../errors';
import { currentUser, requireAuth, requireRole } from '../middleware/auth';

export const pricingRouter = Router();
pricingRouter.use(requireAuth, requireRole('support', 'admin'));

const PRECEDENCE: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

const operations: Record<string, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
};

function applyOperator(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      return left / right;
  }
}

/** Computes sums and products of numbers and the given names, for example `price * quantity - 100`. */
function calculate(formula: string, names: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|[a-z]+|[-+*/]/g) ?? [];
  const values: number[] = [];
  const operators: string[] = [];
  const reduceTop = () => {
    const right = values.pop();
    const left = values.pop();
    const operator = operators.pop();
    if (left === undefined || right === undefined || operator === undefined) {
      throw new HttpError(400, 'The formula is incomplete');
    }
    values.push(applyOperator(operator, left, right));
  };
  for (const token of tokens) {
    const precedence = PRECEDENCE[token];
    if (precedence === undefined) {
      const value = /^\d/.test(token) ? Number(token) : names.get(token);
      if (value === undefined) throw new HttpError(400, 'The formula uses an unknown name');
      values.push(value);
      continue;
    }
    while (operators.length > 0 && (PRECEDENCE[operators.at(-1) ?? ''] ?? 0) >= precedence) reduceTop();
    operators.push(token);
  }
  while (operators.length > 0) reduceTop();
  const [result] = values;
  if (result === undefined || values.length !== 1) throw new HttpError(400, 'The formula is incomplete');
  return result;
}

pricingRouter.post('/formula', (req, res) => {
  const { formula } = z.object({ formula: z.string().max(200) }).parse(req.body);
  const sample = new Map([
    ['price', 1000],
    ['quantity', 3],
  ]);
  res.json({ result: calculate(formula, sample) });
});

const ruleSchema = z.object({
  field: z.enum(['totalCents', 'items']),
  operator: z.enum(['>=', '<']),
  value: z.number().int().min(0),
});

pricingRouter.post('/rule/test', (req, res) => {
  const rule = ruleSchema.parse(req.body);
  const cart = { totalCents: 4200, items: 3 };
  const actual = cart[rule.field];
  res.json({ result: rule.operator === '>=' ? actual >= rule.value : actual < rule.value });
});

const discount = z.object({
  kind: z.enum(['percent', 'fixed']),
  value: z.number().int().min(0).max(100_000),
});

pricingRouter.post('/discounts', async (req, res) => {
  const input = discount.parse(req.body);
  const created = await prisma.discount.create({ data: { ...input, createdBy: currentUser(req).id } });
  res.status(201).json(created);
});

pricingRouter.get('/calculate', (req, res) => {
  const operation = Object.hasOwn(operations, String(req.query.op)) ? operations[String(req.query.op)] : undefined;
  if (!operation) {
    res.status(400).json({ error: 'Unknown operation' });
    return;
  }
  res.json({ result: operation(Number(req.query.a), Number(req.query.b)) });
});
