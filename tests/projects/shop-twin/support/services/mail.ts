import nodemailer from 'nodemailer';
import { required } from '../env';

const transport = nodemailer.createTransport({
  host: 'smtp.mail.example',
  port: 465,
  secure: true,
  auth: { user: required('SMTP_USER'), pass: required('SMTP_PASSWORD') },
});

export async function sendMail(to: string, subject: string, text: string): Promise<void> {
  await transport.sendMail({ from: 'Corner Shop <help@shop.example>', to, subject, text });
}
