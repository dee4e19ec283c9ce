require "jwt"

Devise.setup do |config|
  # ruleid: vetlint-ruby-secret-fallback
  config.secret_key = ENV.fetch("DEVISE_SECRET_KEY", "0123456789abcdef")
  # ok: vetlint-ruby-secret-fallback
  config.mailer_sender = ENV.fetch("MAIL_FROM", "shop@example.com")
end

class Tokens
  # ruleid: vetlint-ruby-secret-fallback
  SECRET = ENV["JWT_SECRET"] || "dev-secret"
  # ok: vetlint-ruby-secret-fallback
  PORT = ENV.fetch("PORT", "3000")
  # ok: vetlint-ruby-secret-fallback
  KEY = ENV.fetch("SIGNING_KEY")

  def encode(claims)
    # ruleid: vetlint-ruby-secret-fallback
    JWT.encode(claims, "orchard-secret", "HS256")
  end

  def decode(token)
    # ok: vetlint-ruby-secret-fallback
    JWT.decode(token, KEY, true, algorithm: "HS256")
  end

  def empty
    # ok: vetlint-ruby-secret-fallback
    ENV.fetch("API_KEY", "")
  end
end

class Greenhouse
  def gate_secret
    # ruleid: vetlint-ruby-secret-fallback
    ENV["GATE_SECRET"].to_s.empty? ? "greenhouse-gate" : ENV["GATE_SECRET"]
  end

  def door_key
    # ruleid: vetlint-ruby-secret-fallback
    ENV["DEVICE_KEY"].presence || "greenhouse-door"
  end

  def mail_secret
    # ok: vetlint-ruby-secret-fallback
    ENV["MAIL_SECRET"].to_s.empty? ? raise("MAIL_SECRET is missing") : ENV["MAIL_SECRET"]
  end
end
