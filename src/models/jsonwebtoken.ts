import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'jsonwebtoken',
  title: 'jsonwebtoken',
  docs: 'https://github.com/auth0/node-jsonwebtoken#readme',
  aliases: { 'jsonwebtoken-esm': 'jsonwebtoken' },
  effects: [{ call: 'jsonwebtoken.sign', effect: 'session', arg: 0 }],
  auth: [
    { call: 'jsonwebtoken.verify', as: 'identity' },
    { call: 'express-jwt', as: 'guard' },
    { call: 'express-jwt.expressjwt', as: 'guard' },
    { call: 'express-oauth2-jwt-bearer.auth', as: 'guard' },
    { call: 'jwt-simple.decode', as: 'identity' },
    { call: '@nestjs/jwt.JwtService#.verify', as: 'identity' },
    { call: '@nestjs/jwt.JwtService#.verifyAsync', as: 'identity' },
  ],
} satisfies LibraryModel
