import { defineConfig, loadEnv } from 'vite';
import react from '@vitejs/plugin-react';

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return {
    root: 'web',
    plugins: [react()],
    define: {
      __NUTRITION_API_SECRET__: JSON.stringify(env.NUTRITION_API_SECRET),
      __APP_VERSION__: JSON.stringify(env.npm_package_version),
    },
    server: { proxy: { '/api': 'http://localhost:8787' } },
  };
});
