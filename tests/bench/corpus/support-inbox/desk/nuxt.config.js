export default defineNuxtConfig({
  devtools: { enabled: true },
  runtimeConfig: {
    voiceApiSecret: process.env.VOICE_API_SECRET,
    public: {
      apiBase: process.env.DESK_API_BASE,
      translateSecret: process.env.TRANSLATE_API_SECRET,
    },
  },
});
