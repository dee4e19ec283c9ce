const PRESETS = {
  web: '-c:v libx264 -crf 23 -movflags +faststart',
  mobile: '-c:v libx264 -crf 28 -vf scale=640:-2',
  archive: '-c:v libx265 -crf 20',
};

export function presetOptions(name) {
  if (!Object.prototype.hasOwnProperty.call(PRESETS, name)) {
    const error = new Error(`Unknown preset`);
    error.statusCode = 400;
    throw error;
  }
  return PRESETS[name];
}
