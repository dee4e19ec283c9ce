import { Router } from 'express';
import { sendMail } from '../services/mail';

export const shareRouter = Router();

/** "Tell a friend" below every product. */
shareRouter.post('/', async (req, res) => {
  const { email, name, message } = req.body;
  await sendMail(email, `${name} recommends something to you`, message);
  res.status(202).json({ sent: true });
});
