import type { LibraryModel } from '../analysis/types.ts'

const label = 'the text of the message'
const telegraf = ['telegraf.Telegraf#', 'telegraf#', 'grammy.Bot#']
const bolt = ['@slack/bolt.App#']

/** What people write to a bot. */
export default {
  package: 'telegraf',
  title: 'Chat bots: Telegraf, grammY, node-telegram-bot-api, discord.js, Slack Bolt',
  docs: 'https://telegraf.js.org/',
  sources: [
    ...['message', 'text', 'match', 'update', 'callbackQuery', 'inlineQuery', 'msg', 'payload', 'args'].map((name) => ({
      path: `$telegram.ctx.${name}`,
      kind: 'remote' as const,
      label,
    })),
    { path: '$telegram.message', kind: 'remote', label },
    { path: '$discord.message.content', kind: 'remote', label, isText: true },
    { path: '$discord.message.attachments', kind: 'remote', label },
    { path: '$discord.interaction.options', kind: 'remote', label: 'an option of the command' },
    { path: '$discord.interaction.customId', kind: 'remote', label, isText: true },
    ...['command', 'event', 'message', 'body', 'payload', 'action', 'context.matches'].map((name) => ({
      path: `$slack.args.${name}`,
      kind: 'remote' as const,
      label,
    })),
  ],
  callbacks: [
    ...telegraf.flatMap((bot) =>
      ['command', 'on', 'hears', 'action', 'use', 'start', 'callbackQuery', 'inlineQuery'].map((name) => ({
        call: `${bot}.${name}`,
        params: ['$telegram.ctx'],
      })),
    ),
    { call: 'node-telegram-bot-api#.on', event: 'message', params: ['$telegram.message'] },
    { call: 'node-telegram-bot-api#.onText', params: ['$telegram.message', '$telegram.ctx.match'] },
    { call: 'discord\u2024js.Client#.on', event: 'messageCreate', params: ['$discord.message'] },
    { call: 'discord\u2024js.Client#.on', event: 'interactionCreate', params: ['$discord.interaction'] },
    ...bolt.flatMap((app) =>
      ['command', 'message', 'event', 'action', 'shortcut', 'view'].map((name) => ({
        call: `${app}.${name}`,
        params: ['$slack.args'],
      })),
    ),
  ],
  types: [
    { type: 'discord\u2024js.Message', path: '$discord.message' },
    { type: 'discord\u2024js.ChatInputCommandInteraction', path: '$discord.interaction' },
    { type: 'telegraf.Context', path: '$telegram.ctx' },
    { type: 'grammy.Context', path: '$telegram.ctx' },
  ],
} satisfies LibraryModel
