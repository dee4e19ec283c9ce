export const TABLES = Object.freeze({ 2024: 'season_2024', 2025: 'season_2025', rapid: 'season_rapid' });
