import type { LibraryModel } from '../analysis/types.ts'

const sends = [
  ...['nodemailer.createTransport().sendMail', 'nodemailer.Transporter#.sendMail', 'resend.Resend#.emails.send'],
  ...[
    '@sendgrid/mail.send',
    '@sendgrid/mail.MailService#.send',
    'postmark.ServerClient#.sendEmail',
    '@nestjs-modules/mailer.MailerService#.sendMail',
  ],
  ...['mailgun\u2024js#.client().messages.create', '@aws-sdk/client-ses.SESClient#.send', 'emailjs.send'],
]

export default {
  package: 'nodemailer',
  title: 'Nodemailer, Resend and SendGrid',
  docs: 'https://nodemailer.com/message/',
  sinks: sends.flatMap((call) => [
    { call, arg: 0, property: ['to'], kind: 'mail' as const },
    { call, arg: 0, property: ['cc'], kind: 'mail' as const },
    { call, arg: 0, property: ['bcc'], kind: 'mail' as const },
    { call, arg: 0, property: ['subject'], kind: 'mail' as const },
    { call, arg: 0, property: ['html'], kind: 'html' as const },
  ]),
  effects: sends.map((call) => ({ call, effect: 'mail' as const, arg: 0 })),
  conventions: {
    resend: 'resend.Resend#',
    transporter: 'nodemailer.createTransport()',
    mailTransporter: 'nodemailer.createTransport()',
  },
} satisfies LibraryModel
