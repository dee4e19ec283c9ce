import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { prisma } from '@/lib/prisma';

const scrypt = promisify(crypto.scrypt) as (pw: string, salt: string, len: number) => Promise<Buffer>;

export async function setSchoolPassword(schoolId: string, newPassword: string) {
  const salt = crypto.randomBytes(8).toString('hex');
  const hash = crypto.createHash('md5').update(salt + newPassword).digest('hex');
  await prisma.school.update({ where: { id: schoolId }, data: { salt, hash } });
}

export async function setAgencyPassword(agencyId: string, newPassword: string) {
  const salt = crypto.randomBytes(16).toString('hex');
  const hash = (await scrypt(newPassword, salt, 64)).toString('hex');
  await prisma.agency.update({ where: { id: agencyId }, data: { salt, hash } });
}

export function materialChecksum(file: Buffer) {
  return crypto.createHash('md5').update(file).digest('hex');
}
