export type Macro = (layer: number, height: number) => string;

const BUILT_IN: Record<string, Macro> = {
  pause: (layer) => `M25 ; layer ${layer}`,
  fan: (_layer, height) => (height > 1 ? 'M106 S255' : 'M107'),
};

export class MacroEngine {
  private readonly macros = new Map<string, Macro>(Object.entries(BUILT_IN));

  define(name: string, source: string): void {
    this.macros.set(name, Function('layer', 'height', `"use strict"; ${source}`) as Macro);
  }

  alias(name: string, existing: string): void {
    const macro = this.macros.get(existing);
    if (macro) this.macros.set(name, macro);
  }

  run(name: string, layer: number, height: number): string {
    return this.macros.get(name)?.(layer, height) ?? '';
  }
}

export const engine = new MacroEngine();
