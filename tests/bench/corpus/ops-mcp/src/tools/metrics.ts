import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import vm from 'node:vm';
import { z } from 'zod';
import { computeFormula, isArithmetic } from '../lib/formula.js';
import { latestSeries, samplesOf, type Sample } from '../lib/series.js';
import { failure, text } from '../lib/reply.js';

type Predicate = (sample: Sample, limit: number) => boolean;

const PREDICATES: Record<'above' | 'below' | 'equal', Predicate> = {
  above: (sample, limit) => sample.value > limit,
  below: (sample, limit) => sample.value < limit,
  equal: (sample, limit) => sample.value === limit,
};

export function registerMetricTools(server: McpServer) {
  server.tool('metric_formula', 'Computes a formula such as errors / requests', { formula: z.string() }, async ({ formula }) => {
    const value = computeFormula(formula, await latestSeries());
    return text({ formula, value });
  });

  server.tool('metric_ratio', 'Computes an arithmetic formula', { formula: z.string() }, async ({ formula }) => {
    if (!isArithmetic(formula)) return failure('Only numbers, series and + - * / are possible');
    const ratio = computeFormula(formula, await latestSeries());
    return text({ formula, value: ratio });
  });

  server.tool('metric_filter', 'Filters samples with a JavaScript predicate, e.g. s => s.value > 10', { series: z.string(), predicate: z.string() }, async ({ series, predicate }) => {
    const filter = eval(predicate) as (sample: Sample) => boolean;
    return text((await samplesOf(series)).filter(filter));
  });

  server.tool('metric_select', 'Filters samples by a limit', { series: z.string(), predicate: z.enum(['above', 'below', 'equal']), limit: z.number() }, async ({ series, predicate, limit }) => {
    const filter = PREDICATES[predicate];
    return text((await samplesOf(series)).filter((sample) => filter(sample, limit)));
  });

  server.tool('metric_script', 'Runs a transformation script over all samples', { series: z.string(), script: z.string() }, async ({ series, script }) => {
    const context = vm.createContext({ samples: await samplesOf(series), result: undefined });
    vm.runInContext(script, context, { timeout: 1000 });
    return text(context.result);
  });

  const SUMMARY = 'result = { count: samples.length, max: Math.max(...samples.map((s) => s.value)) }';
  server.tool('metric_summary', 'Number and maximum of the samples', { series: z.string() }, async ({ series }) => {
    const context = vm.createContext({ samples: await samplesOf(series), result: undefined });
    vm.runInContext(SUMMARY, context, { timeout: 1000 });
    return text(context.result);
  });
}
