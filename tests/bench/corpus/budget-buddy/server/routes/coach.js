import { Router } from 'express';
import db from '../db.js';
import { askAI, openai } from '../services/openai.js';
import { tools, executeTool } from '../services/tools.js';

const router = Router();

// Natural language queries over your transactions
router.post('/query', async (req, res, next) => {
  try {
    const sqlQuery = await askAI(`Convert to a SQLite query for transactions(id, user_id, category, amount, note, date): "${req.body.question}". Return only the SQL.`);
    const results = db.prepare(sqlQuery).all();
    res.json({ sqlQuery, results });
  } catch (error) {
    next(error);
  }
});

router.post('/category', async (req, res, next) => {
  try {
    const category = await askAI(`Which category is meant by "${req.body.question}"? Answer with one word.`);
    const results = db.prepare('SELECT * FROM transactions WHERE user_id = ? AND category = ?').all(req.user?.id ?? 0, category.trim());
    res.json({ category, results });
  } catch (error) {
    next(error);
  }
});

router.post('/calculate', async (req, res, next) => {
  try {
    const expression = await askAI(`Write a JavaScript expression that calculates: ${req.body.question}`);
    const result = eval(expression);
    res.json({ expression, result });
  } catch (error) {
    next(error);
  }
});

router.post('/interest', async (req, res, next) => {
  try {
    const answer = JSON.parse(await askAI(`Return JSON {"principal": number, "rate": number, "years": number} for: ${req.body.question}`));
    const [principal, rate, years] = [answer.principal, answer.rate, answer.years].map(Number);
    res.json({ result: principal * (1 + rate / 100) ** years });
  } catch (error) {
    next(error);
  }
});

router.post('/chat', async (req, res, next) => {
  try {
    const messages = [{ role: 'user', content: req.body.message }];
    const response = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages, tools });
    const toolCalls = response.choices[0].message.tool_calls || [];
    const results = [];
    for (const toolCall of toolCalls) {
      const args = JSON.parse(toolCall.function.arguments);
      results.push(await executeTool(toolCall.function.name, args));
    }
    res.json({ message: response.choices[0].message.content, results });
  } catch (error) {
    next(error);
  }
});

export default router;
