import { Router } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import multer from 'multer';
import { z } from 'zod';
import { prisma } from '../db';
import { requireStaff } from '../middleware';
import { decryptNote, encryptNote, signAnswerLink } from '../services/vault';

const ALLOWED_TYPES = new Set(['image/png', 'image/jpeg', 'application/pdf']);
const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 5 * 1024 * 1024, files: 1 },
});
const idSchema = z.string().uuid();

export const conversationsRouter = Router();

conversationsRouter.get('/', requireStaff, async (req, res) => {
  const q = z.string().max(80).default('').parse(req.query.q);
  console.log('Searching conversations', { q });
  const conversations = await prisma.conversation.findMany({
    where: { subject: { contains: q } },
    orderBy: { updatedAt: 'desc' },
    take: 50,
  });
  res.json(conversations);
});

conversationsRouter.get('/:id', requireStaff, async (req, res) => {
  const conversation = await prisma.conversation.findUnique({
    where: { id: idSchema.parse(req.params.id) },
    include: { messages: { take: 200 } },
  });
  if (!conversation) {
    res.status(404).json({ error: 'Conversation not found' });
    return;
  }
  res.json({ ...conversation, answerLink: `/answers/${signAnswerLink(conversation.id)}` });
});

/** Customers close their own conversation. */
conversationsRouter.post('/:id/close', async (req, res) => {
  if (!req.session.customerId) {
    res.status(401).json({ error: 'Please sign in' });
    return;
  }
  const conversation = await prisma.conversation.findUnique({ where: { id: idSchema.parse(req.params.id) } });
  if (!conversation || conversation.customerId !== req.session.customerId) {
    res.status(404).json({ error: 'Conversation not found' });
    return;
  }
  await prisma.conversation.update({ where: { id: conversation.id }, data: { closedAt: new Date() } });
  res.status(204).end();
});

conversationsRouter.put('/:id/note', requireStaff, async (req, res) => {
  const note = encryptNote(z.string().max(4000).parse(req.body.note));
  await prisma.conversation.update({ where: { id: idSchema.parse(req.params.id) }, data: { note } });
  res.json({ note: decryptNote(note) });
});

conversationsRouter.post('/:id/attachments', requireStaff, upload.single('file'), async (req, res) => {
  const type = req.file && (await fileTypeFromBuffer(req.file.buffer));
  if (!req.file || !type || !ALLOWED_TYPES.has(type.mime)) {
    res.status(400).json({ error: 'Pictures and PDF only' });
    return;
  }
  const attachment = await prisma.attachment.create({
    data: { conversationId: idSchema.parse(req.params.id), mimeType: type.mime, data: req.file.buffer },
    select: { id: true },
  });
  res.status(201).json(attachment);
});

conversationsRouter.get('/:id/attachments/:attachmentId', requireStaff, async (req, res) => {
  const attachment = await prisma.attachment.findFirst({
    where: { id: idSchema.parse(req.params.attachmentId), conversationId: idSchema.parse(req.params.id) },
  });
  if (!attachment) {
    res.status(404).json({ error: 'Attachment not found' });
    return;
  }
  res.setHeader('Content-Type', attachment.mimeType);
  res.setHeader('Content-Disposition', 'attachment; filename="attachment"');
  res.send(attachment.data);
});
