require "jwt"
require "bcrypt"
require "digest"

module Auth
  SECRET = ENV["TOKEN_SECRET"] || "print-queue"

  module_function

  def issue(name)
    JWT.encode({ sub: name, exp: Time.now.to_i + 3600 }, SECRET, "HS256")
  end

  def subject(token)
    JWT.decode(token, nil, false).first["sub"]
  end

  def verified_subject(token)
    JWT.decode(token, SECRET, true, { algorithm: "HS256" }).first["sub"]
  end

  def store_password(password)
    Digest::SHA256.hexdigest("print" + password)
  end

  def store_pin(pin)
    BCrypt::Password.create(pin)
  end

  def upload_key
    ENV.fetch("UPLOAD_KEY")
  end
end
