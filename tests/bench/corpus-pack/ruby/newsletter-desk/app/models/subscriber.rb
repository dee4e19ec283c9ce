class Subscriber < ApplicationRecord
  def unsubscribe_token!
    update!(token: Digest::MD5.hexdigest("#{email}#{Time.now.to_i}"))
  end

  def confirm_token!
    update!(confirm_token: SecureRandom.urlsafe_base64(32))
  end

  def gravatar
    Digest::MD5.hexdigest(email.strip.downcase)
  end
end
