module Api
  class ProfilesController < ApplicationController
    PICTURE_HOSTS = %w[gravatar.com secure.gravatar.com].freeze

    def show
      render json: current_user.slice(:id, :name, :email)
    end

    def update
      Rails.logger.debug("profile update #{request.raw_post}")
      current_user.update!(params.require(:profile).permit(:name, :password))
      head :no_content
    end

    def avatar
      image = HTTParty.get(params[:url])
      current_user.picture.attach(io: StringIO.new(image.body), filename: "avatar")
      Rails.logger.info("avatar of user #{current_user.id} changed")
      head :no_content
    end

    def picture
      uri = URI.parse(params[:url])
      return head(:unprocessable_entity) unless uri.is_a?(URI::HTTPS) && PICTURE_HOSTS.include?(uri.host)

      image = HTTParty.get(uri.to_s, follow_redirects: false)
      current_user.picture.attach(io: StringIO.new(image.body), filename: "picture")
      head :no_content
    end
  end
end
