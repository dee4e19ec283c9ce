module V1
  class BaseController < ActionController::API
    before_action :require_volunteer

    private

    def volunteer
      @volunteer ||= Volunteer.find(SessionToken.volunteer_id(request.headers["Authorization"].to_s.delete_prefix("Bearer ")))
    end

    def require_volunteer
      volunteer
    rescue JWT::DecodeError, ActiveRecord::RecordNotFound
      head :unauthorized
    end
  end
end
