import { Router } from 'express';
import db from '../db.js';

const router = Router();

router.get('/', (req, res) => {
  try {
    res.json(db.prepare('SELECT * FROM transactions WHERE user_id = ? ORDER BY date DESC').all(req.user.id));
  } catch (err) {
    console.error(err);
    res.status(500).json({ success: false, message: 'Failed to fetch transactions', details: err.toString() });
  }
});

router.post('/', (req, res) => {
  const { category, amount, note, date } = req.body;
  const result = db.prepare('INSERT INTO transactions (user_id, category, amount, note, date) VALUES (?, ?, ?, ?, ?)').run(req.user.id, category, amount, note, date);
  res.status(201).json({ id: result.lastInsertRowid });
});

export default router;
