import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'passport',
  title: 'Passport',
  docs: 'https://www.passportjs.org/docs/',
  aliases: { 'koa-passport': 'passport', '@fastify/passport': 'passport', 'passport.Passport#': 'passport' },
  effects: [
    { call: '$express.req.login', effect: 'session', arg: 0 },
    { call: '$express.req.logIn', effect: 'session', arg: 0 },
    { call: '$express.req.logout', effect: 'session' },
    { call: '$koa.ctx.login', effect: 'session', arg: 0 },
  ],
  auth: [
    { call: 'passport.authenticate', as: 'guard' },
    { call: 'passport.authorize', as: 'guard' },
    { call: 'connect-ensure-login.ensureLoggedIn', as: 'guard' },
    { call: 'express-basic-auth', as: 'guard' },
    { call: '@nestjs/passport.PassportStrategy', as: 'identity' },
  ],
} satisfies LibraryModel
