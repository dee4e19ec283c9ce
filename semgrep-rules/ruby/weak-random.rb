require "securerandom"

class Codes
  LETTERS = [*"a".."z", *"0".."9"].freeze

  def send_code(user)
    # ruleid: vetlint-ruby-weak-random
    otp = rand(100_000..999_999)
    Sms.deliver(user.phone, otp)
  end

  def generate_token
    # ruleid: vetlint-ruby-weak-random
    Array.new(32) { LETTERS.sample }.join
  end

  def reset(user)
    # ruleid: vetlint-ruby-weak-random
    user.reset_code = format("%06d", Random.rand(1_000_000))
  end

  def secure_token
    # ok: vetlint-ruby-weak-random
    SecureRandom.hex(32)
  end

  def code
    # ok: vetlint-ruby-weak-random
    otp = SecureRandom.random_number(1_000_000)
    otp
  end

  def roll
    # ok: vetlint-ruby-weak-random
    rand(1..6)
  end

  def greeting
    # ok: vetlint-ruby-weak-random
    %w[hello welcome].sample
  end
end
