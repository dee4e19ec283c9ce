import nodemailer from 'nodemailer';
import { config } from '../config';

const transport = nodemailer.createTransport({
  host: 'smtp.mail.example',
  port: 587,
  requireTLS: true,
  auth: { user: config.mail.user, pass: config.mail.password },
});

const labels = {
  password: 'Passwort',
  resetPassword: 'Passwort zurücksetzen',
  apiKey: 'API-Schlüssel',
};

export async function sendResetCode(to: string, code: string): Promise<void> {
  await transport.sendMail({
    from: 'Corner Shop <no-reply@shop.example>',
    to,
    subject: labels.resetPassword,
    text: `Your code is ${code}. It is valid for ${config.resetTokenTtl}.`,
  });
  console.log('Reset code sent');
}

export async function sendContactMail(message: { name: string; email: string; message: string }): Promise<void> {
  await transport.sendMail({
    from: 'Corner Shop <no-reply@shop.example>',
    to: 'help@shop.example',
    replyTo: message.email,
    subject: 'Message from the contact form',
    text: message.message,
  });
}
