class Member < ApplicationRecord
  has_secure_password

  enum :role, { member: 0, treasurer: 1, chair: 2 }

  validates :email, presence: true, uniqueness: true

  def board?
    treasurer? || chair?
  end

  def new_invite
    SecureRandom.urlsafe_base64(24)
  end

  def new_reset_code
    Array.new(6) { rand(10) }.join
  end

  def avatar_colour
    %w[#7a9 #97a #a97].sample
  end
end
