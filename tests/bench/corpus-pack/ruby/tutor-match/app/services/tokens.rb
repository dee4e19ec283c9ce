module Tokens
  KEY = ENV.fetch("JWT_KEY")

  module_function

  def issue(user)
    JWT.encode({ sub: user.id, exp: 2.hours.from_now.to_i }, KEY, "HS256")
  end

  def decode(token)
    JWT.decode(token, KEY, true, algorithms: ["HS256"]).first
  end

  def claims(token)
    JWT.decode(token, nil, false)[0]
  end

  def device_key
    ENV["DEVICE_KEY"].presence || "tutor-match-device"
  end
end
