type Source = Record<string, string | undefined>;

export class Settings {
  readonly values = new Map<string, string>([
    ['VIEWER_SECRET', 'projector-lamp-secret'],
    ['FESTIVAL_NAME', 'Film Jury'],
    ['PAGE_URL', 'http://localhost:5173'],
  ]);

  constructor(source: Source = process.env) {
    for (const [name, value] of Object.entries(source)) if (value) this.values.set(name, value);
  }

  get(name: string): string {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`${name} has no value`);
    return value;
  }
}

export const settings = new Settings();
export const viewerSecret = () => settings.get('VIEWER_SECRET');
export const jurySecret = () => settings.get('JURY_SECRET');
