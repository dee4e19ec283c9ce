module Signatures
  module_function

  def valid?(secret, body, signature)
    expected = OpenSSL::HMAC.hexdigest("SHA256", secret, body)
    ActiveSupport::SecurityUtils.secure_compare(expected, signature.to_s)
  end
end
