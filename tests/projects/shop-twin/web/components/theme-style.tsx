const THEMES = {
  light: { background: '#ffffff', text: '#1f2937', accent: '#b45309' },
  dark: { background: '#111827', text: '#f9fafb', accent: '#fbbf24' },
} as const;

const css = Object.entries(THEMES)
  .map(
    ([name, colours]) =>
      `[data-theme=${name}] { ${Object.entries(colours)
        .map(([property, value]) => `--${property}: ${value};`)
        .join(' ')} }`,
  )
  .join('\n');

export function ThemeStyle() {
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
