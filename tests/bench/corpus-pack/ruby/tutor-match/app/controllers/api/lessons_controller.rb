module Api
  class LessonsController < ApplicationController
    def index
      render json: current_user.lessons
    end

    def create
      return head(:forbidden) unless device_known?

      lesson = current_user.lessons.create!(params.require(:lesson).permit(:tutor_id, :starts_at))
      render json: lesson, status: :created
    end

    def destroy
      current_user.lessons.find(params[:id]).destroy!
      head :no_content
    end
  end
end
