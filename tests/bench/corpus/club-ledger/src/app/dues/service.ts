import { db } from '~/server/db';

export const dues = {
  markExempt: (id: string, reason: string) => db.due.update({ where: { id }, data: { exemptReason: reason } }),
  ofMember: (memberId: string) => db.due.findMany({ where: { memberId }, orderBy: { year: 'desc' } }),
  own: (id: string, memberId: string) => db.due.findFirst({ where: { id, memberId } }),
};
