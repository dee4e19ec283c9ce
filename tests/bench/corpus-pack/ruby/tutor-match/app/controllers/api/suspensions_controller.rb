module Api
  class SuspensionsController < ApplicationController
    skip_before_action :authenticate!

    def create
      Tutor.find(params[:id]).update!(suspended: true)
      Rails.logger.info("tutor #{params[:id]} suspended")
      head :no_content
    end
  end
end
