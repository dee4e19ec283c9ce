import path from 'node:path';

export interface ActionPlugin {
  run(input: Record<string, unknown>): Promise<unknown>;
}

const PLUGINS = ['email', 'slack', 'archive'];

/** Loads the plugin of a step by its name. */
export async function loadPlugin(name: string): Promise<ActionPlugin> {
  if (!PLUGINS.includes(name)) throw new Error(`Unknown plugin ${name}`);
  const module = await import(path.join(__dirname, 'plugins', name));
  return module.default;
}
