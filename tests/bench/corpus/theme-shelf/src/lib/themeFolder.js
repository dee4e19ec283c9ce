const path = require('node:path');

const THEMES = path.resolve(process.env.THEMES_DIR || 'themes');

/** Path of a file of a theme. */
function themeFile(theme, file) {
  return path.join(THEMES, theme, file);
}

/** True when the path lies within the folder of the themes. */
const isWithinThemes = (file) => {
  const relative = path.relative(THEMES, file);
  return Boolean(relative) && relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
};

module.exports = { THEMES, isWithinThemes, themeFile };
