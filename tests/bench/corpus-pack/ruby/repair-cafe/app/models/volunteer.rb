class Volunteer < ApplicationRecord
  has_secure_password

  has_many :repairs

  def key_code
    SecureRandom.random_number(10**6).to_s.rjust(6, "0")
  end

  def locker_code
    (0..9).to_a.sample(5).join
  end

  def shifts
    %w[morning noon evening].shuffle
  end
end
