import express from 'express';
import helmet from 'helmet';
import cookieParser from 'cookie-parser';
import { requireStaff } from './middleware/auth.js';
import { itemsRouter } from './routes/items.js';
import { bookingsRouter } from './routes/bookings.js';
import { customersRouter } from './routes/customers.js';
import { documentsRouter } from './routes/documents.js';
import { suppliersRouter } from './routes/suppliers.js';
import { navigationRouter } from './routes/navigation.js';
import { labelsRouter } from './routes/labels.js';

export const app = express();

app.use(helmet());
app.use(express.json({ limit: '200kb' }));
app.use(cookieParser());
app.use(requireStaff);

app.use('/items', itemsRouter);
app.use('/bookings', bookingsRouter);
app.use('/customers', customersRouter);
app.use('/documents', documentsRouter);
app.use('/suppliers', suppliersRouter);
app.use('/go', navigationRouter);
app.use('/labels', labelsRouter);
