const SITES = ['https://give.example', 'https://www.give.example'];

export function knownSite(value: string | null): string {
  if (value && URL.canParse(value) && SITES.includes(new URL(value).origin)) return value;
  return SITES[0];
}

/** Only the webhooks of the two CRM systems that we support. */
export class CrmTarget {
  private constructor(readonly url: string) {}

  static parse(raw: string): CrmTarget {
    const { origin, pathname } = new URL(raw);
    switch (origin) {
      case 'https://hooks.donorbase.example':
      case 'https://in.givecrm.example':
        return new CrmTarget(origin + pathname);
      default:
        throw new Error('This CRM is not supported');
    }
  }
}
