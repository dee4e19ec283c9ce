class HookSecrets {
  constructor(env = process.env) {
    this.env = env;
  }

  get post() {
    return this.env.POST_HOOK_SECRET ?? this.fallback;
  }

  get weather() {
    return this.env.WEATHER_HOOK_SECRET ?? this.missing('WEATHER_HOOK_SECRET');
  }

  get fallback() {
    return 'sunflower-hook-secret';
  }

  missing(name) {
    throw new Error(`${name} is missing`);
  }
}

module.exports = new HookSecrets();
