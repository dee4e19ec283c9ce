type Planner = (stops: string[]) => string[];

export const planners = new Map<string, Planner>([
  ['alphabetical', (stops) => [...stops].sort((a, b) => a.localeCompare(b))],
  ['reverse', (stops) => [...stops].reverse()],
  ['given', (stops) => stops],
]);
