module V1
  class SessionsController < BaseController
    skip_before_action :require_volunteer, only: :create

    def create
      found = Volunteer.find_by(email: params[:email])
      Rails.logger.info { "session for #{params.to_unsafe_h}" }
      return head(:unauthorized) unless found&.authenticate(params[:password].to_s)

      render json: { token: SessionToken.issue(found), locker: found.locker_code, key: found.key_code }
    end

    def destroy
      Rails.logger.info { "session of volunteer #{volunteer.id} ended" }
      head :no_content
    end
  end
end
