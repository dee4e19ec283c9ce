require "base64"
require "json"
require "jwt"

class Passes
  KEY = ENV.fetch("PASS_KEY")

  def holder(pass)
    # ruleid: vetlint-ruby-unverified-token
    claims, = JWT.decode(pass, nil, false)
    claims["holder"]
  end

  def gate(pass)
    # ruleid: vetlint-ruby-unverified-token
    JWT.decode(pass, KEY, false).first["gate"]
  end

  def level(pass)
    # ruleid: vetlint-ruby-unverified-token
    JWT.decode(pass, nil, true, algorithm: "none")[0]["level"]
  end

  def zone(token)
    # ruleid: vetlint-ruby-unverified-token
    JSON.parse(Base64.urlsafe_decode64(token.split(".")[1]))["zone"]
  end

  def season(pass)
    # ok: vetlint-ruby-unverified-token
    JWT.decode(pass, KEY, true, algorithm: "HS256").first["season"]
  end

  def key_id(pass)
    # ok: vetlint-ruby-unverified-token
    JWT.decode(pass, nil, false).last["kid"]
  end

  def two_steps(pass)
    # ok: vetlint-ruby-unverified-token
    issuer = JWT.decode(pass, nil, false).first["iss"]
    JWT.decode(pass, KEYS.fetch(issuer), true, algorithm: "RS256").first
  end

  def picture(upload)
    # ok: vetlint-ruby-unverified-token
    JSON.parse(Base64.strict_decode64(upload))
  end

  def signed_part(token)
    text, mac = token.split(".")
    raise ArgumentError unless Rack::Utils.secure_compare(OpenSSL::HMAC.hexdigest("SHA256", KEY, text), mac)

    # ok: vetlint-ruby-unverified-token
    JSON.parse(Base64.urlsafe_decode64(token.split(".")[0]))
  end
end
