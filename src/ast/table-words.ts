/* What the names of tables say of their rows, in words of the singular. */

function toList(words: string): readonly string[] {
  return words.split(', ')
}

/** Rows about people and their business: reading the next number is reading somebody else's. */
export const PRIVATE_TABLES = toList(
  'order, invoice, address, payment, message, document, file, note, ticket, card, subscription, record, appointment, booking, ' +
    'contract, transaction, conversation, chat, statement, receipt, draft, prescription, claim, application, account, wallet, transfer, payout, ' +
    'refund, cart, reservation, patient, customer, employee, salary, expense, quote, shipment, attachment, upload, export, report, ' +
    'budget, task, todo, project, resume, letter, key, token, credential, secret, session, device, notification, journal, ' +
    'diary, health, medication, loan, policy, case, thread, submission, answer, rental, parcel, delivery, enrollment, lease, ' +
    'workout, bill, deposit, withdrawal, memo, diagnosis, grade, mailbox',
)

/** Rows that belong to the operator; whoever may change them is a matter of roles, not of owners. */
export const SHARED_TABLES = toList(
  'product, category, tag, setting, config, configuration, country, city, plan, faq, banner, coupon, announcement, feature, ' +
    'flag, menu, page, template, role, permission, log, job, migration, currency',
)
