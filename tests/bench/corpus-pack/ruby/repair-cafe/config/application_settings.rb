class ApplicationSettings
  def self.jwt_secret
    @jwt_secret ||= ENV["JWT_SECRET"].to_s.empty? ? "repair-cafe-jwt" : ENV["JWT_SECRET"]
  end

  def self.locale
    ENV.fetch("LOCALE", "en")
  end

  def self.hook_secret
    ENV["HOOK_SECRET"].tap { |value| raise KeyError, "HOOK_SECRET is not set" if value.to_s.empty? }
  end
end
