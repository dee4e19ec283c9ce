class Gate
  def token_valid?(token)
    Tokens.check(token)
  # ruleid: vetlint-ruby-rescue-true
  rescue StandardError
    true
  end

  def allowed?(visitor)
    visitor.groups.include?("staff")
  # ruleid: vetlint-ruby-rescue-true
  rescue => error
    Rails.logger.warn(error)
    true
  end

  def admin?(visitor)
    Directory.admin?(visitor)
  # ok: vetlint-ruby-rescue-true
  rescue StandardError
    false
  end

  def format_valid?(text)
    Date.parse(text)
  # ok: vetlint-ruby-rescue-true
  rescue ArgumentError
    true
  end

  def signature_valid?(text)
    Signature.check(text)
  # ok: vetlint-ruby-rescue-true
  rescue StandardError
    raise
  end
end
