import { Router } from 'express';
import multer from 'multer';
import { prisma } from '../db';
import { requireStaff } from '../middleware';
import { decryptNote, encryptNote, signAnswerLink } from '../services/vault';

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 5 * 1024 * 1024, files: 1 },
  fileFilter: (_req, file, done) => done(null, /^(image\/|application\/pdf)/.test(file.mimetype)),
});

export const conversationsRouter = Router();

conversationsRouter.get('/', requireStaff, async (req, res) => {
  console.log(`Searching conversations for ${req.query.q}`);
  const conversations = await prisma.conversation.findMany({
    where: { subject: { contains: String(req.query.q ?? '') } },
    orderBy: { updatedAt: 'desc' },
    take: 50,
  });
  res.json(conversations);
});

conversationsRouter.get('/:id', requireStaff, async (req, res) => {
  const conversation = await prisma.conversation.findUnique({
    where: { id: req.params.id },
    include: { messages: { take: 200 } },
  });
  if (!conversation) {
    res.status(404).json({ error: 'Conversation not found' });
    return;
  }
  res.json({ ...conversation, answerLink: `/answers/${signAnswerLink(conversation.id)}` });
});

/** Customers close their own conversation, agents any. */
conversationsRouter.post('/:id/close', async (req, res) => {
  const conversation = await prisma.conversation.findUnique({ where: { id: req.params.id } });
  if (!conversation) {
    res.status(404).json({ error: 'Conversation not found' });
    return;
  }
  if (req.session.customerId && conversation.customerId !== req.session.customerId) {
    res.status(403).json({ error: 'Forbidden' });
    return;
  }
  await prisma.conversation.update({ where: { id: conversation.id }, data: { closedAt: new Date() } });
  res.status(204).end();
});

conversationsRouter.put('/:id/note', requireStaff, async (req, res) => {
  const note = encryptNote(String(req.body.note).slice(0, 4000));
  await prisma.conversation.update({ where: { id: String(req.params.id) }, data: { note } });
  res.json({ note: decryptNote(note) });
});

conversationsRouter.post('/:id/attachments', requireStaff, upload.single('file'), async (req, res) => {
  if (!req.file) {
    res.status(400).json({ error: 'No file' });
    return;
  }
  const attachment = await prisma.attachment.create({
    data: { conversationId: String(req.params.id), mimeType: req.file.mimetype, data: req.file.buffer },
    select: { id: true },
  });
  res.status(201).json(attachment);
});

conversationsRouter.get('/:id/attachments/:attachmentId', requireStaff, async (req, res) => {
  const attachment = await prisma.attachment.findFirst({
    where: { id: String(req.params.attachmentId), conversationId: String(req.params.id) },
  });
  if (!attachment) {
    res.status(404).json({ error: 'Attachment not found' });
    return;
  }
  res.setHeader('Content-Type', attachment.mimeType);
  res.send(attachment.data);
});
