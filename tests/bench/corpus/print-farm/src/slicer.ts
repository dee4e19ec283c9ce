interface SliceRequest {
  model: string;
  profile: string;
  layer?: string;
}

export function slicerCommand({ model, profile, layer = '0.2' }: SliceRequest): string {
  const parts = ['prusa-slicer', '--export-gcode'];
  parts.push('--load', `/srv/profiles/${profile}.ini`);
  parts.push('--layer-height', layer);
  parts.push(`/srv/spool/${model}`);
  return parts.join(' ');
}

const PROFILES = new Set(['pla', 'petg', 'abs']);

export function slicerArguments({ model, profile, layer = '0.2' }: SliceRequest): string[] {
  if (!PROFILES.has(profile)) throw new Error('Unknown profile');
  if (!/^[\w-]+\.stl$/.test(model)) throw new Error('Unknown model');
  return ['--export-gcode', '--load', `/srv/profiles/${profile}.ini`, '--layer-height', String(Number(layer)), `/srv/spool/${model}`];
}
