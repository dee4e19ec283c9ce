import 'dotenv/config';
import express from 'express';
import cors from 'cors';
import cookieParser from 'cookie-parser';
import authRoutes from './routes/auth.js';
import familyRoutes from './routes/family.js';
import transactionRoutes from './routes/transactions.js';
import goalRoutes from './routes/goals.js';
import coachRoutes from './routes/coach.js';
import webhookRoutes from './routes/webhooks.js';
import { authenticate, authenticateFamily } from './middleware/auth.js';
import { errorHandler } from './middleware/errorHandler.js';
import { logger } from './middleware/logger.js';

const app = express();
const PORT = process.env.PORT || 5000;

const allowedOrigins = ['http://localhost:5173', 'https://budget-buddy.example'];

const strictCors = cors({
  origin: (origin, callback) => {
    if (!origin || allowedOrigins.includes(origin)) {
      callback(null, true);
    } else {
      callback(new Error('Not allowed by CORS'));
    }
  },
  credentials: true,
});

// Enable CORS for all routes
app.use(['/api/auth', '/api/transactions'], cors({ origin: '*', credentials: true }));
app.use(['/api/family', '/api/goals'], strictCors);

app.use('/api/coach', (req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin);
  res.header('Access-Control-Allow-Credentials', true);
  res.header('Access-Control-Allow-Headers', 'Content-Type, Authorization');
  if (req.method === 'OPTIONS') return res.sendStatus(200);
  next();
});

app.use('/api/planner', (req, res, next) => {
  if (allowedOrigins.includes(req.headers.origin)) {
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
  if (req.method === 'OPTIONS') return res.sendStatus(200);
  next();
});

app.use('/api/webhooks', webhookRoutes);
app.use(express.json());
app.use(cookieParser());
app.use(logger);

app.use('/api/auth', authRoutes);
app.use('/api/family', familyRoutes);
app.use('/api/transactions', authenticate, transactionRoutes);
app.use('/api/goals', authenticateFamily, goalRoutes);
app.use('/api/coach', authenticate, coachRoutes);
app.use('/api/planner', authenticateFamily, coachRoutes);

app.get('/api/currencies', cors(), (req, res) => {
  res.json(['EUR', 'USD', 'GBP', 'CHF']);
});

app.use(errorHandler);

app.listen(PORT, () => {
  console.log(`🚀 Server running on port ${PORT}`);
});
