const REF = /^[A-Za-z0-9][A-Za-z0-9._\/-]{0,120}$/;

export function assertRef(name: string): string {
  if (!REF.test(name) || name.includes('..')) throw new Error(`Not a branch name: ${name}`);
  return name;
}
