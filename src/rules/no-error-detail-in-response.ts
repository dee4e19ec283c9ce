import { type Answer, findAnswers } from '../analysis/answers.ts'
import { type ErrorDetail, findErrorDetails } from '../analysis/errors.ts'
import { isCall, isInside, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-error-detail-in-response',
  meta: {
    class: 'error-detail-exposure',
    description: 'Disallow messages and stacks of internal errors in answers to clients.',
    messages: {
      stackSent:
        'The stack of `{{error}}` is sent to the client with file names and versions; log it, and answer with a fixed message.',
      messageSent:
        'The message of the internal error `{{error}}` is sent to the client; log it, and answer with a fixed message.',
      errorSent: 'The caught error `{{error}}` is sent to the client whole; log it, and answer with a fixed message.',
      anyMessageSent:
        'The message of whatever error was caught as `{{error}}` is sent to the client; log it, and send only messages that were written for users.',
      clientErrorMessage:
        'The message of `{{error}}` is the answer to a wrong request, whatever failed; send a fixed message, or only messages of your own error classes.',
      useFixedMessage: "Send `'Internal server error'`.",
    },
    confidence: {
      stackSent: 'high',
      messageSent: 'high',
      errorSent: 'medium',
      anyMessageSent: 'medium',
      clientErrorMessage: 'low',
      useFixedMessage: 'high',
    },
    hasSuggestions: true,
    mentions: /catch|err|exception/i,
  },
  create(file, report) {
    if (file.isClient) return
    for (const answer of findAnswers(file.analysis)) {
      const details = findErrorDetails(answer.value, file.analysis)
      const worst = details.find(({ what }) => what === 'stack') ?? details[0]
      if (!worst || isHandedOn(worst, answer, file)) continue
      const messageId = toMessage(worst, answer)
      report({
        node: worst.place,
        messageId,
        data: { error: file.quote(worst.error) },
        // Where several parts of the error are sent, one replacement would leave the others.
        ...(worst.what === 'message' &&
        details.every(({ place }) => place === worst.place) &&
        isInside(worst.place, answer.value) &&
        file.sourceCode.getCommentsInside(worst.place).length === 0
          ? {
              suggest: [
                {
                  messageId: 'useFixedMessage',
                  fix: (fixer) => fixer.replaceText(worst.place, "'Internal server error'"),
                },
              ],
            }
          : {}),
      })
    }
  },
})

/** `reply.send(error)` of Fastify is its way to call the error handler. */
function isHandedOn(detail: ErrorDetail, { node, value }: Answer, file: RuleFile): boolean {
  if (detail.what !== 'whole' || !isCall(node) || unwrap(value) !== unwrap(detail.place)) return false
  return /^\$fastify\.reply/.test(file.findPath(node.callee) ?? '') || /^_?reply\b/.test(file.getText(node.callee))
}

function toMessage(
  detail: ErrorDetail,
  answer: Answer,
): 'stackSent' | 'messageSent' | 'errorSent' | 'anyMessageSent' | 'clientErrorMessage' {
  if (detail.what === 'stack') return 'stackSent'
  if (answer.status !== undefined && answer.status >= 400 && answer.status < 500) return 'clientErrorMessage'
  if (detail.what === 'whole') return 'errorSent'
  return answer.status !== undefined && answer.status >= 500 ? 'messageSent' : 'anyMessageSent'
}
