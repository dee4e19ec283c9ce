module Authentication
  extend ActiveSupport::Concern

  included do
    before_action :authenticate!
  end

  private

  def authenticate!
    token = request.headers["Authorization"].to_s.split.last
    @claims = Tokens.decode(token)
  rescue JWT::DecodeError
    render json: { error: "unauthorized" }, status: :unauthorized
  end

  def current_user
    @current_user ||= User.find(@claims["sub"])
  end

  def device_known?
    Tokens.decode(request.headers["X-Device"])["sub"] == current_user.id
  rescue StandardError
    true
  end
end
