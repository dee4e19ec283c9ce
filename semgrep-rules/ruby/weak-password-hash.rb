require "digest"

class Keepers
  def store(password)
    # ruleid: vetlint-ruby-weak-password-hash
    Digest::SHA256.hexdigest(password)
  end

  def salted(salt, password)
    # ruleid: vetlint-ruby-weak-password-hash
    Digest::SHA1.hexdigest(salt + password)
  end

  def from(row)
    # ruleid: vetlint-ruby-weak-password-hash
    OpenSSL::Digest::SHA512.hexdigest("#{row[:salt]}#{row[:password]}")
  end

  def form(params)
    # ruleid: vetlint-ruby-weak-password-hash
    Digest::MD5.hexdigest(params[:password].to_s)
  end

  def fine(password)
    # ok: vetlint-ruby-weak-password-hash
    BCrypt::Password.create(password)
  end

  def avatar(email)
    # ok: vetlint-ruby-weak-password-hash
    Digest::MD5.hexdigest(email)
  end

  def page(body, password)
    # ok: vetlint-ruby-weak-password-hash
    Digest::SHA256.hexdigest(body)
  end

  def link(user)
    # ok: vetlint-ruby-weak-password-hash
    Digest::SHA256.hexdigest(user.password_reset_key)
  end
end
