import { Router } from 'express';
import db from '../db.js';
import { AppError } from '../middleware/errorHandler.js';

const router = Router();

router.get('/', (req, res) => {
  try {
    res.json(db.prepare('SELECT * FROM goals WHERE family_id = ?').all(req.family.id));
  } catch (err) {
    console.error(err);
    res.status(500).json({ success: false, message: 'Failed to fetch goals' });
  }
});

router.post('/', (req, res, next) => {
  const { title, target } = req.body;
  if (!(Number(target) > 0)) return next(new AppError('The target must be positive', 400));
  const result = db.prepare('INSERT INTO goals (family_id, title, target, saved) VALUES (?, ?, ?, 0)').run(req.family.id, String(title), Number(target));
  res.status(201).json({ id: result.lastInsertRowid });
});

export default router;
