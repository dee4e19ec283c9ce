const nodemailer = require('nodemailer');

const transports = {
  customers: nodemailer.createTransport({
    host: 'smtp.pedal-depot.example',
    port: 465,
    secure: true,
    auth: { user: 'hello@pedal-depot.example', pass: 'Saddlebag!Tandem!19' },
  }),
  staff: nodemailer.createTransport({
    host: 'smtp.pedal-depot.example',
    port: 465,
    secure: true,
    auth: { user: 'staff@pedal-depot.example', pass: process.env.STAFF_SMTP_PASSWORD },
  }),
};

exports.sendMail = (kind, message) => transports[kind].sendMail({ from: `${kind}@pedal-depot.example`, ...message });
