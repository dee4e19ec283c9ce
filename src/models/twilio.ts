import type { LibraryModel } from '../analysis/types.ts'

const clients = ['twilio()', 'twilio.Twilio#']

export default {
  package: 'twilio',
  title: 'Twilio',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node/',
  effects: clients.flatMap((client) => [
    { call: `${client}.messages.create`, effect: 'mail' as const, arg: 0 },
    { call: `${client}.calls.create`, effect: 'mail' as const, arg: 0 },
  ]),
} satisfies LibraryModel
