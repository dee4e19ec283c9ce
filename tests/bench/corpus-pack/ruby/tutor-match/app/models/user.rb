class User < ApplicationRecord
  has_secure_password

  has_many :lessons, dependent: :destroy
  has_one_attached :picture

  def reset!
    update!(reset_token: Random.new.bytes(4).unpack1("H*"))
  end

  def confirm!
    update!(confirm_token: SecureRandom.hex(20))
  end

  def shuffle_seed
    Random.new.rand(1000)
  end
end
