module Signed
  extend ActiveSupport::Concern

  included do
    before_action :check_signature!
  end

  private

  def check_signature!
    digest = OpenSSL::HMAC.hexdigest("SHA256", ApplicationSettings.hook_secret, request.raw_post)
    head :unauthorized unless ActiveSupport::SecurityUtils.secure_compare(digest, request.headers["X-Signature"].to_s)
  end
end
