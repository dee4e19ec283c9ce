import type { CallbackRow, LibraryModel } from '../analysis/types.ts'

/** A callback that gets what was sent, whoever put it into the queue. */
function getting(call: string, params: readonly string[], event?: string): CallbackRow {
  return { call, params, ...(event === undefined ? {} : { event }) }
}

const label = 'the data of the message'
const consumers = ['kafkajs.Kafka#.consumer()', '@confluentinc/kafka-javascript.KafkaJS.Kafka#.consumer()']
const redis = ['redis.createClient()', 'ioredis#', 'ioredis.Redis#']
const channels = ['amqplib.connect().createChannel()', 'amqplib.connect().createConfirmChannel()']

/** What a producer of another service, or another route of this one, wrote into a queue for this code to work on. */
export default {
  package: 'bullmq',
  title: 'Message queues: BullMQ, KafkaJS, amqplib, Redis, MQTT, NATS, Google Pub/Sub',
  docs: 'https://docs.bullmq.io/guide/workers',
  aliases: {
    'bull.Queue': 'bull',
    'amqplib/callback_api': 'amqplib',
    'mqtt.connectAsync()': 'mqtt.connect()',
    'redis.createClient().duplicate()': 'redis.createClient()',
    'ioredis#.duplicate()': 'ioredis#',
  },
  sources: [
    { path: '$job.data', kind: 'remote', label: 'the data of the job' },
    { path: '$kafka.payload.message', kind: 'remote', label },
    { path: '$kafka.payload.batch', kind: 'remote', label },
    { path: '$amqp.message.content', kind: 'remote', label },
    { path: '$broker.text', kind: 'remote', label },
    { path: '$pubsub.message.data', kind: 'remote', label },
    { path: '$pubsub.message.attributes', kind: 'remote', label, isText: true },
    { path: 'nats.connect().subscribe()', kind: 'remote', label },
    { path: 'aws-sdk.SQS#.receiveMessage().promise()', kind: 'remote', label },
  ],
  callbacks: [
    getting('bullmq.Worker#', ['$job']),
    getting('bull#.process', ['$job']),
    getting('bull().process', ['$job']),
    getting('bee-queue#.process', ['$job']),
    getting('agenda#.define', ['$agenda']),
    getting('agenda.Agenda#.define', ['$agenda']),
    ...consumers.flatMap((consumer) =>
      ['eachMessage', 'eachBatch'].map((property) => ({
        call: `${consumer}.run`,
        property,
        params: ['$kafka.payload'],
      })),
    ),
    ...channels.map((channel) => getting(`${channel}.consume`, ['$amqp.message'])),
    ...redis.flatMap((client) => [
      getting(`${client}.subscribe`, ['$broker.text', '$broker.channel']),
      getting(`${client}.pSubscribe`, ['$broker.text', '$broker.channel']),
      getting(`${client}.on`, ['$broker.channel', '$broker.text'], 'message'),
      getting(`${client}.on`, ['$broker.pattern', '$broker.channel', '$broker.text'], 'pmessage'),
    ]),
    getting('mqtt.connect().on', ['$broker.channel', '$broker.text'], 'message'),
    getting('@google-cloud/pubsub.PubSub#.subscription().on', ['$pubsub.message'], 'message'),
  ],
  types: [
    { type: 'bullmq.Job', path: '$job' },
    { type: 'bull.Job', path: '$job' },
    { type: 'kafkajs.EachMessagePayload', path: '$kafka.payload' },
    { type: 'amqplib.ConsumeMessage', path: '$amqp.message' },
    { type: 'amqplib.Channel', path: channels[0] as string },
    { type: 'kafkajs.Consumer', path: consumers[0] as string },
  ],
} satisfies LibraryModel
