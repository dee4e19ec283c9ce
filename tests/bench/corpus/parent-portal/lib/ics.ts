export function parseIcs(text: string): { summary: string; start: string }[] {
  const events: { summary: string; start: string }[] = [];
  let current: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    if (line === 'BEGIN:VEVENT') current = {};
    else if (line === 'END:VEVENT') events.push({ summary: current.SUMMARY ?? '', start: current.DTSTART ?? '' });
    else {
      const colon = line.indexOf(':');
      if (colon > 0 && ['SUMMARY', 'DTSTART'].includes(line.slice(0, colon))) current[line.slice(0, colon)] = line.slice(colon + 1);
    }
  }
  return events;
}
