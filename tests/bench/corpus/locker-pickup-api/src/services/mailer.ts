import nodemailer from 'nodemailer';
import { config } from '../config.js';

const transport = nodemailer.createTransport({
  host: config.smtp.host,
  port: 465,
  secure: true,
  auth: { user: config.smtp.user, pass: config.smtp.pass },
});

export const sendMail = (to: string, subject: string, text: string) =>
  transport.sendMail({ from: config.smtp.user, to, subject, text });
